package tagayasu.outreach.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.customer.AccountRow;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Condition;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.Nouns;
import tagayasu.platform.list.Page;
import tagayasu.sales.sale.Sale;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** Who stands on a list now, for the one who reads it, and who came and went since they last looked. */
@ApplicationScoped
class TargetListMembers {

    @Inject
    Access access;

    @Inject
    Nouns nouns;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    /** What a reader wants to see of a list. */
    enum Change {
        joined,
        left
    }

    /**
     * @param since the last look; null = never, then nobody joined or left
     * @param joined at most {@link Listing#COUNTED}
     * @param left at most as many, of those that the reader may still see
     */
    record Since(Instant since, long members, List<UUID> joined, List<UUID> left) {}

    private record Known(Set<UUID> accounts) {}

    /** The last sale is looked up for the rows of the page only. */
    Page<TargetListMemberView> page(TargetList list, Change change, ListQuery query) {
        Sql joins = AccountRow.joins(access)
                .plus("left join lateral (select s.sold_on, s.staff_id, (select l.product_name from sale_line l"
                        + " where l.sale_id = s.id order by l.line_no limit 1) as product from sale s"
                        + " where s.account_id = a.id and s.deleted_at is null and s.amount >= 0 and")
                .plus(access.visible(Sale.NOUN, "s"))
                .plus("order by s.sold_on desc, s.id desc limit 1) last on true");
        String columns = AccountRow.COLUMNS + ", last.sold_on, last.staff_id, last.product";
        var shape = new Listing.Shape<>(
                Account.NOUN, columns, joins, "nameKana", row -> TargetListMemberView.of(row, staff::nameOf));
        Page<TargetListMemberView> page = listing.page(shape, query, which(list, change));
        Optional<Known> known = known(list, page.items());
        return new Page<>(
                page.items().stream()
                        .map(row -> row.joined(known.isPresent()
                                && change != Change.left
                                && !known.get()
                                        .accounts()
                                        .contains(row.account().id())))
                        .toList(),
                page.nextCursor(),
                page.total(),
                page.totalCapped());
    }

    private Sql which(TargetList list, Change change) {
        if (change == null) return standing(list);
        Since since = since(list);
        return Sql.of("a.id = any(cast(? as uuid[]))", change == Change.joined ? since.joined() : since.left());
    }

    /** Which of these the reader saw when they last looked; empty when they never did. */
    private Optional<Known> known(TargetList list, List<TargetListMemberView> page) {
        List<UUID> ids = page.stream().map(row -> row.account().id()).toList();
        return rows.first(
                Sql.of(
                        "select array(select u.id from unnest(l.account_ids) u (id) where u.id = any(cast(? as uuid[])))"
                                + " as known from target_list_look l where l.list_id = ? and l.user_id = ?",
                        ids,
                        list.id,
                        access.caller().id()),
                row -> new Known(new HashSet<>(row.uuids("known"))));
    }

    /** One pass over both sets, hashed: 200,000 accounts against as many take a fraction of a second. */
    Since since(TargetList list) {
        String most = " limit " + Listing.COUNTED;
        Sql sql = Sql.of("with now as materialized (select a.id from account a where")
                .plus(members(list))
                .plus("), look as materialized (select looked_at, account_ids from target_list_look")
                .plus(
                        "where list_id = ? and user_id = ?)",
                        list.id,
                        access.caller().id())
                .plus(", seen as materialized (select unnest(account_ids) as id from look)")
                .plus(
                        ", moved as materialized (select n.id as came, s.id as went from now n full join seen s on s.id = n.id")
                .plus("where (n.id is null or s.id is null) and exists (select from look))")
                .plus("select (select looked_at from look) as since, (select count(*) from now) as members,")
                .plus("array(select came from moved where went is null" + most + ") as joined,")
                .plus("array(select a.id from account a where a.id in (select went from moved where came is null)")
                .plus("and a.deleted_at is null and")
                .plus(access.visible(Account.NOUN, "a"))
                .plus(most + ") as gone");
        return rows.first(
                        sql,
                        row -> new Since(
                                row.instant("since"), row.count("members"), row.uuids("joined"), row.uuids("gone")))
                .orElseThrow();
    }

    /** From now on this is what the caller has seen. */
    void look(TargetList list) {
        rows.update(Sql.of(
                        "insert into target_list_look (list_id, user_id, looked_at, account_ids) values (?, ?, ?,"
                                + " array(select a.id from account a where",
                        list.id,
                        access.caller().id(),
                        calendar.now())
                .plus(members(list))
                .plus(")) on conflict (list_id, user_id) do update set looked_at = excluded.looked_at,")
                .plus("account_ids = excluded.account_ids"));
    }

    private Sql members(TargetList list) {
        return Sql.join(
                " and ", List.of(Sql.of("a.deleted_at is null"), access.visible(Account.NOUN, "a"), standing(list)));
    }

    /** A predicate over the living accounts that the reader may see; "me" in it is the reader. */
    private Sql standing(TargetList list) {
        if (list.isFixed())
            return Sql.of("a.id in (select m.account_id from target_list_member m where m.list_id = ?)", list.id);
        Noun account = nouns.require(Account.NOUN);
        Sql found = new Condition(nouns, access, access.caller().id(), calendar.today())
                .compile(account, "a", list.condition());
        if (list.q() == null) return found;
        return found.and(
                Sql.of("a.id in (").plus(listing.hits(account, list.q())).plus("select id from hit)"));
    }
}
