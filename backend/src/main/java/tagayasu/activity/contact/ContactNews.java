package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.TimelineSource;
import tagayasu.staff.Access;

/** Contacts in an account's timeline, each when it was held, else when it is planned. */
@ApplicationScoped
public class ContactNews implements TimelineSource {

    @Inject
    BusinessCalendar calendar;

    @Inject
    Access access;

    @Override
    public List<String> kinds() {
        return List.of("contact");
    }

    @Override
    public Sql entries(List<UUID> accounts) {
        return Sql.of(
                        "select k.id, k.starts_at at time zone ? as at, 'contact' as kind, k.state as verb,"
                                + " k.owner_id as actor_id, 'contact' as subject_kind, k.id as subject_id,"
                                + " coalesce(nullif(k.subject, ''), k.purpose, k.method) as title,"
                                + " jsonb_build_object('purpose', k.purpose, 'method', k.method, 'text', left(k.text, 200),"
                                + " 'nextAction', k.next_action, 'countsAsVisit', k.counts_as_visit,"
                                + " 'account', (select c.name from account c where c.id = k.account_id)) as detail"
                                + " from contact k where k.account_id = any(?) and k.deleted_at is null and",
                        calendar.zone().getId(),
                        accounts)
                .plus(access.visible(Contact.NOUN, "k"));
    }
}
