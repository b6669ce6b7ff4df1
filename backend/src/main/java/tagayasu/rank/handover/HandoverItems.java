package tagayasu.rank.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** What goes over: the customers one by one, and what is open about each as the parts tell it. */
@ApplicationScoped
class HandoverItems {

    static final String ACCOUNT = "account";

    @Inject
    Rows rows;

    @Inject
    @All
    List<HandoverPart> parts;

    /** How much of each kind would go over, the customers first. */
    Map<String, Long> counts(UUID from, Sql accounts, boolean whole) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Sql> each = new ArrayList<>();
        each.add(Sql.of("select cast(? as text) as kind, count(*) as n from (", ACCOUNT)
                .plus(accounts)
                .plus(") c"));
        for (HandoverPart part : parts)
            each.add(Sql.of("select cast(? as text), count(*) from (", part.kind())
                    .plus(part.open(from, accounts, whole))
                    .plus(") p"));
        rows.list(Sql.join(" union all ", each), row -> counts.put(row.text("kind"), row.count("n")));
        return counts;
    }

    /** The chosen customers, for the plan. */
    void choose(Handover handover, List<UUID> accounts) {
        add(handover, accounts);
    }

    /** On the day: customers that came since, what is open now, and which customers are gone. */
    void writeDown(Handover handover, List<UUID> accounts) {
        add(handover, accounts);
        rows.update(Sql.of(
                "update handover_item set state = 'gone' where handover_id = ? and kind = ?"
                        + " and not account_id = any(cast(? as uuid[]))",
                handover.id,
                ACCOUNT,
                accounts));
        Sql which = these(accounts);
        for (HandoverPart part : answered())
            rows.update(Sql.of(
                            "insert into handover_item (id, handover_id, kind, subject_id, account_id, label, due_on, state)"
                                    + " select gen_random_uuid(), ?, ?, o.id, o.account_id, left(o.label, 300), o.due_on, 'open'"
                                    + " from (",
                            handover.id,
                            part.kind())
                    .plus(part.open(handover.fromId, which, handover.whole))
                    .plus(") o on conflict do nothing"));
    }

    private void add(Handover handover, List<UUID> accounts) {
        rows.update(Sql.of(
                "insert into handover_item (id, handover_id, kind, subject_id, account_id, label, state)"
                        + " select gen_random_uuid(), ?, ?, a.id, a.id, a.name, 'open' from account a"
                        + " where a.id = any(cast(? as uuid[])) on conflict do nothing",
                handover.id,
                ACCOUNT,
                accounts));
    }

    /** What is open about one customer now, by kind. */
    List<Open> open(UUID has, UUID account) {
        List<Sql> each = new ArrayList<>();
        for (HandoverPart part : answered())
            each.add(Sql.of("select cast(? as text) as kind, o.* from (", part.kind())
                    .plus(part.open(has, these(List.of(account)), false))
                    .plus(") o"));
        return rows.list(
                Sql.join(" union all ", each).plus("order by kind, due_on"),
                row -> new Open(row.text("kind"), row.uuid("id"), row.text("label"), row.date("due_on")));
    }

    private List<HandoverPart> answered() {
        return parts.stream().filter(HandoverPart::isAnswered).toList();
    }

    static Sql these(List<UUID> accounts) {
        return Sql.of("select c.id from unnest(cast(? as uuid[])) c (id)", accounts);
    }

    record Open(String kind, UUID id, String label, LocalDate dueOn) {}
}
