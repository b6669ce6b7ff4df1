package tagayasu.activity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.subjects.SubjectKind;

/** Tells those who take part in a plan what others do to it. */
@ApplicationScoped
public class ContactNotices {

    private static final String MOVED = "contact.moved";
    private static final String INVITED = "contact.invited";
    private static final String CANCELLED = "contact.cancelled";

    @Inject
    Notices notices;

    @Produces
    @Singleton
    static SubjectKind contact() {
        return new SubjectKind(
                Contact.NOUN,
                "concat_ws(' ', (select c.name from account c where c.id = {a}.account_id), {a}.purpose,"
                        + " nullif({a}.subject, ''))",
                "{a}.account_id");
    }

    @Produces
    @Singleton
    static NoticeKind movedKind() {
        return new NoticeKind(MOVED, "予定の日時の変更", "A plan was moved");
    }

    @Produces
    @Singleton
    static NoticeKind invitedKind() {
        return new NoticeKind(INVITED, "予定への参加", "You take part in a plan");
    }

    @Produces
    @Singleton
    static NoticeKind cancelledKind() {
        return new NoticeKind(CANCELLED, "予定の取り消し", "A plan was called off");
    }

    void tell(@Observes Contact.Moved moved) {
        Contact contact = Contact.require(moved.contactId());
        String from = moment(moved.fromDay(), moved.fromTime());
        String to = moment(contact.plannedOn(), contact.plannedFrom());
        tell(contact, MOVED, Map.of("from", from, "to", to));
    }

    void tell(@Observes Contact.Invited invited) {
        Contact contact = Contact.require(invited.contactId());
        var when = Map.of("text", moment(contact.plannedOn(), contact.plannedFrom()));
        notices.tell(invited.users(), INVITED, Contact.NOUN, contact.id, "participant", when);
    }

    void tell(@Observes Contact.Cancelled cancelled) {
        Contact contact = Contact.require(cancelled.contactId());
        tell(contact, CANCELLED, Map.of("text", moment(contact.plannedOn(), contact.plannedFrom())));
    }

    private void tell(Contact contact, String kind, Map<String, ?> detail) {
        notices.tell(contact.participantIds, kind, Contact.NOUN, contact.id, "participant", detail);
    }

    private static String moment(LocalDate day, LocalTime time) {
        return day + " " + time;
    }
}
