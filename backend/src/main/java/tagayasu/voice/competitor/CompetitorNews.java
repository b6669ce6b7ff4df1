package tagayasu.voice.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Competitors in an account's timeline, each move at the beginning of the day on which it was seen. */
@ApplicationScoped
public class CompetitorNews implements TimelineSource {

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    @Override
    public List<String> kinds() {
        return List.of(CompetitorMove.NOUN);
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of(
                        "select m.id, cast(m.seen_on as timestamp) at time zone ? as at, 'competitorMove' as kind,"
                                + " 'seen' as verb, coalesce(m.owner_id, m.created_by) as actor_id,"
                                + " 'competitorMove' as subject_kind, m.id as subject_id, coalesce(k.name, '') as title,"
                                + " jsonb_build_object('moveKind', m.kind, 'theirProduct', m.their_product, 'price',"
                                + " m.price, 'competitorId', m.competitor_id, 'note',"
                                + " left(coalesce(m.text, m.quote), 200)) as detail from competitor_move m"
                                + " left join competitor k on k.id = m.competitor_id"
                                + " where m.account_id = any(?) and m.deleted_at is null and",
                        calendar.zone().getId(),
                        accounts)
                .plus(access.visible(CompetitorMove.NOUN, "m"));
    }
}
