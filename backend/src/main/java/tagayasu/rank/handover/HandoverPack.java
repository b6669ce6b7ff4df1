package tagayasu.rank.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.customer.AccountRow;
import tagayasu.customer.Person;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.rank.handover.HandoverPackView.FormerOwner;
import tagayasu.rank.handover.HandoverPackView.OpenItem;
import tagayasu.rank.handover.HandoverPackView.PersonThere;
import tagayasu.rank.handover.HandoverPackView.RankOfMonth;
import tagayasu.rank.handover.HandoverPackView.Remark;
import tagayasu.rank.handover.HandoverPackView.Talk;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** Gathers the page of one customer, each part under the reader's own rights. */
@ApplicationScoped
class HandoverPack {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    HandoverItems items;

    private record Shown(AccountRow account, String note) {}

    /** 404 when the customer does not go over, or the caller may not see it. */
    HandoverPackView of(Handover handover, UUID account) {
        Shown shown = rows.first(
                        Sql.of("select a.note, " + AccountRow.COLUMNS + " from account a")
                                .plus(AccountRow.joins(access))
                                .plus(
                                        "where a.id = ? and a.deleted_at is null and exists (select from handover_item i"
                                                + " where i.handover_id = ? and i.account_id = a.id) and",
                                        account,
                                        handover.id)
                                .plus(access.visible(Account.NOUN, "a")),
                        row -> new Shown(AccountRow.of(row, staff::nameOf), row.text("note")))
                .orElseThrow(Problem::notFound);
        return new HandoverPackView(
                shown.account(),
                shown.note(),
                ranks(account),
                remarks(account),
                persons(account),
                open(handover, account),
                talks(account),
                former(account));
    }

    private List<RankOfMonth> ranks(UUID account) {
        return rows.list(
                Sql.of(
                        "select r.period, s.rank from rank_score s join rank_run r on r.id = s.run_id join account a"
                                + " on a.id = ? and s.account_id in (a.id, a.head_id) and (s.account_id = a.id or a.rank_inherited)"
                                + " where r.superseded_at is null and s.rank is not null order by r.period desc limit 12",
                        account),
                row -> new RankOfMonth(row.text("period"), row.text("rank")));
    }

    /** Read as the account. */
    private List<Remark> remarks(UUID account) {
        return rows.list(
                Sql.of(
                                "select kind, text, noted_on, noted_by from account_remark r where account_id = ?"
                                        + " and deleted_at is null and",
                                account)
                        .plus(access.visible("accountRemark", "r"))
                        .plus("order by noted_on desc, id desc limit 50"),
                row -> new Remark(
                        row.text("kind"), row.text("text"), row.date("noted_on"), staff.nameOf(row.uuid("noted_by"))));
    }

    private List<PersonThere> persons(UUID account) {
        return rows.list(
                Sql.of(
                                "select p.id, concat_ws(' ', p.family_name, nullif(p.given_name, '')) as name, w.department, w.title,"
                                        + " coalesce(w.phone, p.mobile, p.phone) as phone, p.owner_id from post w"
                                        + " join person p on p.id = w.person_id where w.account_id = ? and w.deleted_at is null"
                                        + " and w.ended_on is null and p.deleted_at is null and",
                                account)
                        .plus(access.visible(Person.NOUN, "p"))
                        .plus("order by p.sort_key, p.id limit 100"),
                row -> new PersonThere(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("department"),
                        row.text("title"),
                        row.text("phone"),
                        staff.nameOf(row.uuid("owner_id"))));
    }

    /** Before the day what is open at the predecessor; from then on what the successor has. */
    private List<OpenItem> open(Handover handover, UUID account) {
        UUID has = handover.state() == Handover.State.done ? handover.toId : handover.fromId;
        return items.open(has, account).stream()
                .map(item -> new OpenItem(item.kind(), item.id(), item.label(), item.dueOn()))
                .toList();
    }

    private List<Talk> talks(UUID account) {
        return rows.list(
                Sql.of(
                                "select k.id, k.held_on, concat_ws(' ', k.purpose, nullif(k.subject, '')) as subject,"
                                        + " left(k.text, 1000) as text from contact k where k.account_id = ?"
                                        + " and k.deleted_at is null and k.state = 'done' and",
                                account)
                        .plus(access.visible("contact", "k"))
                        .plus("order by k.starts_at desc, k.id desc limit 5"),
                row -> new Talk(row.uuid("id"), row.date("held_on"), row.text("subject"), row.text("text")));
    }

    List<FormerOwner> former(UUID account) {
        return rows.list(
                Sql.of(
                        "select user_id, until_on, handover_id from former_owner where account_id = ?"
                                + " order by until_on desc, user_id",
                        account),
                row -> new FormerOwner(
                        row.uuid("user_id"),
                        staff.nameOf(row.uuid("user_id")),
                        row.date("until_on"),
                        row.uuid("handover_id")));
    }
}
