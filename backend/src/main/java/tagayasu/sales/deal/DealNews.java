package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Deals in an account's timeline: when each began, and how it ended. */
@ApplicationScoped
public class DealNews implements TimelineSource {

    private static final String DETAIL =
            " 'deal' as subject_kind, d.id as subject_id, d.name as title, jsonb_build_object('amount', d.amount,"
                    + " 'outcome', d.outcome, 'note', left(coalesce(d.closing_note, d.note), 200)) as detail from deal d";

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of(Deal.NOUN);
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        Sql seen = Sql.of("where d.account_id = any(?) and d.deleted_at is null and", accounts)
                .plus(access.visible(Deal.NOUN, "d"));
        Sql begun = Sql.of(
                        "select d.id, d.created_at as at, 'deal' as kind, 'created' as verb, d.created_by as actor_id,"
                                + DETAIL)
                .plus(seen);
        Sql ended = Sql.of(
                        "select s.id, s.from_at, 'deal', case d.outcome when 'other' then 'closed' else d.outcome end,"
                                + " d.closed_by," + DETAIL
                                + " join deal_state s on s.deal_id = d.id and s.to_at is null")
                .plus(seen)
                .plus("and d.outcome <> 'open'");
        return Sql.join(" union all ", List.of(begun, ended));
    }
}
