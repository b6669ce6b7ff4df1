package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.codes.CodeItem;

/**
 * The past of deals: a row for each span of time in which nothing that is counted of a deal changed. Days in a stage and
 * what was forecast yesterday are read from it.
 */
@ApplicationScoped
public class DealStates {

    private static final String COUNTED =
            "stage_id, probability, percent, amount, expected_on, owner_id, account_id, outcome";

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Access access;

    /** Call after a deal was written, in its transaction. One in the bin has no state any more. */
    void follow(UUID deal) {
        follow(deal, calendar.now(), access.caller().id());
    }

    /** @param at when it came to stand so @param by may be null */
    public void follow(UUID deal, Instant at, UUID by) {
        rows.update(Sql.of(
                "update deal_state s set to_at = ? from deal d where s.deal_id = ? and d.id = s.deal_id and s.to_at is null"
                        + " and (d.deleted_at is not null or (" + of("s") + ") is distinct from (" + of("d") + "))",
                at,
                deal));
        rows.update(Sql.of(
                "insert into deal_state (id, deal_id, from_at, by_id, " + COUNTED + ") select ?, d.id, ?, ?, " + of("d")
                        + " from deal d where d.id = ? and d.deleted_at is null"
                        + " and not exists (select from deal_state s where s.deal_id = d.id and s.to_at is null)",
                Ids.next(),
                at,
                by,
                deal));
    }

    /** Another percentage in the master moves every open deal of that probability, and no closed one. */
    void reweigh(@Observes CodeItem.Changed code) {
        if (!code.list().equals(DealCodes.PROBABILITY)) return;
        Instant now = calendar.now();
        UUID by = access.caller().id();
        String moving = " c.list = ? and c.code = ? and d.probability = c.code and d.outcome = 'open'"
                + " and d.deleted_at is null and d.percent <> c.number";
        rows.update(Sql.of(
                "update deal_state s set to_at = ? from deal d, code_item c where s.deal_id = d.id and s.to_at is null and"
                        + moving,
                now,
                code.list(),
                code.code()));
        rows.update(Sql.of(
                "with moved as (update deal d set percent = c.number, version = d.version + 1, updated_at = ?,"
                        + " updated_by = ? from code_item c where" + moving
                        + " returning d.*) insert into deal_state (id, deal_id, from_at, by_id, " + COUNTED
                        + ") select gen_random_uuid(), d.id, ?, ?, " + of("d") + " from moved d",
                now,
                by,
                code.list(),
                code.code(),
                now,
                by));
    }

    private static String of(String alias) {
        return alias + "." + COUNTED.replace(", ", ", " + alias + ".");
    }
}
