package tagayasu.voice.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.codes.OfferedCodes;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.notices.Why;
import tagayasu.voice.HeardBook;
import tagayasu.voice.HeardLinks;

/** Enters, handles and bins complaints together with what follows: journal, search text, the account's mark. */
@ApplicationScoped
public class ComplaintLedger {

    @Inject
    Access access;

    @Inject
    HeardLinks links;

    @Inject
    OfferedCodes codes;

    @Inject
    HeardBook book;

    @Inject
    OpenComplaints openComplaints;

    @Inject
    Notices notices;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Rows rows;

    public Complaint enter(ComplaintInput input) {
        Complaint complaint = new Complaint();
        codes.check(Complaint.SEVERITY, input.severity(), null, "/severity");
        links.fill(complaint, input.links(), true);
        input.applyTo(complaint);
        complaint.persistAndFlush();
        follow("created", complaint, complaint.accountId, Map.of());
        tell(complaint);
        return complaint;
    }

    public void change(Complaint complaint, ComplaintInput before, ComplaintInput input) {
        codes.check(Complaint.SEVERITY, input.severity(), complaint.severity, "/severity");
        UUID former = complaint.accountId;
        UUID owner = complaint.ownerId;
        links.fill(complaint, input.links(), false);
        input.applyTo(complaint);
        Complaint.flush();
        follow("updated", complaint, former, before);
        if (!Objects.equals(owner, complaint.ownerId)) tell(complaint);
    }

    public void note(Complaint complaint, String text) {
        handled(complaint, Complaint.Handling.NOTE, text);
    }

    public void accept(Complaint complaint) {
        complaint.accept(access.caller().id());
        handled(complaint, Complaint.Handling.ACCEPTED, "");
    }

    public void close(Complaint complaint, String resolution) {
        complaint.close(resolution, calendar.now(), access.caller().id());
        handled(complaint, Complaint.Handling.CLOSED, resolution);
    }

    public void reopen(Complaint complaint, String reason) {
        complaint.reopen();
        handled(complaint, Complaint.Handling.REOPENED, reason);
    }

    public void bin(Complaint complaint) {
        book.bin(complaint);
        openComplaints.refresh(List.of(complaint.accountId));
    }

    public void restore(Complaint complaint) {
        book.restore(complaint);
        openComplaints.refresh(List.of(complaint.accountId));
    }

    /** One more dated and signed entry of the handling history; a verb's also stands in the journal. */
    private void handled(Complaint complaint, Complaint.Handling kind, String text) {
        complaint.updatedAt = calendar.now(); // also a note makes another version of what the page shows
        Complaint.flush();
        rows.update(Sql.of(
                "insert into complaint_handling (id, complaint_id, at, by_id, kind, text) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                complaint.id,
                calendar.now(),
                access.caller().id(),
                kind.code(),
                text.strip()));
        openComplaints.refresh(List.of(complaint.accountId));
        String verb = kind == Complaint.Handling.NOTE ? "handled" : kind.code();
        book.record(verb, complaint, Map.of(), text.isBlank() ? Map.of() : Map.of("handling", text));
    }

    private void tell(Complaint complaint) {
        if (complaint.ownerId == null) return;
        notices.tell(
                List.of(complaint.ownerId),
                ComplaintNoun.ASSIGNED,
                Complaint.NOUN,
                complaint.id,
                Why.assignee.name(),
                Map.of("text", complaint.subject));
    }

    private void follow(String verb, Complaint complaint, UUID former, Object before) {
        openComplaints.refresh(Stream.of(complaint.accountId, former).distinct().toList());
        book.follow(verb, complaint, before, ComplaintInput.of(complaint));
    }
}
