package tagayasu.voice.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Feedback in an account's timeline, at the beginning of the day on which it was heard. */
@ApplicationScoped
public class ProductFeedbackNews implements TimelineSource {

    @Inject
    Access access;

    @Inject
    BusinessCalendar calendar;

    @Override
    public List<String> kinds() {
        return List.of(ProductFeedback.NOUN);
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of(
                        "select f.id, cast(f.heard_on as timestamp) at time zone ? as at, 'productFeedback' as kind,"
                                + " 'heard' as verb, coalesce(f.owner_id, f.created_by) as actor_id,"
                                + " 'productFeedback' as subject_kind, f.id as subject_id, coalesce(p.name, '') as title,"
                                + " jsonb_build_object('score', f.score, 'note', left(f.text, 200)) as detail"
                                + " from product_feedback f left join product p on p.id = f.product_id"
                                + " where f.account_id = any(?) and f.deleted_at is null and",
                        calendar.zone().getId(),
                        accounts)
                .plus(access.visible(ProductFeedback.NOUN, "f"));
    }
}
