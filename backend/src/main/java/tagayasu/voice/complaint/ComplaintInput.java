package tagayasu.voice.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;
import tagayasu.voice.Heard;
import tagayasu.voice.HeardLinks;

/** What a caller may set on a complaint; its status changes by the verbs only. */
@Schema(name = "ComplaintInput")
public record ComplaintInput(
        @NotNull UUID accountId,
        UUID personId,
        UUID productId,

        @NotBlank @Size(max = 200) @Schema(example = "納品された靴の縫い目がほつれている")
        String subject,

        @NotBlank @Size(max = 50) @Schema(description = "Of the code list complaintSeverity", example = "medium")
        String severity,

        @NotNull LocalDate receivedOn,

        @Schema(description = "The day by which the customer wants an answer")
        LocalDate dueOn,

        @Schema(description = "On creation the account's staff in charge when absent, else the caller")
        UUID ownerId,

        @Size(max = 10_000) String text,

        @Schema(description = "The contact that it was marked in")
        UUID contactId,

        @Size(max = 2_000)
        @Schema(description = "The marked passage of the contact's text", example = "縫い目がほつれていると叱られた")
        String quote) {

    static ComplaintInput of(Complaint complaint) {
        return new ComplaintInput(
                complaint.accountId,
                complaint.personId,
                complaint.productId,
                complaint.subject,
                complaint.severity,
                complaint.receivedOn,
                complaint.dueOn,
                complaint.ownerId,
                complaint.text,
                complaint.contactId,
                complaint.quote);
    }

    Heard.Links links() {
        return new Heard.Links(accountId, personId, productId, ownerId, contactId, quote);
    }

    void applyTo(Complaint complaint) {
        if (dueOn != null && dueOn.isBefore(receivedOn)) throw Problem.invalid("ends_before_it_starts", "/dueOn");
        complaint.subject = subject.strip();
        complaint.severity = severity;
        complaint.receivedOn = receivedOn;
        complaint.dueOn = dueOn;
        complaint.text = HeardLinks.blankToNull(text);
    }
}
