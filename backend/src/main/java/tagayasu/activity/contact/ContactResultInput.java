package tagayasu.activity.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a plan. What is absent stays as it was planned. */
@Schema(name = "ContactResultInput")
public record ContactResultInput(
        @Schema(description = "Today when absent, never later")
        LocalDate heldOn,

        LocalTime heldFrom,
        LocalTime heldTo,

        @Size(max = 100) @Schema(description = "Code of the list contactPurpose", example = "商談")
        String purpose,

        @Size(max = 100) @Schema(description = "Code of the list contactMethod", example = "訪問")
        String method,

        @Size(max = 200) String subject,

        @Size(max = 20_000) @Schema(example = "新製品の見積を来週までに依頼された。")
        String text,

        @Size(max = 1000) @Schema(example = "見積を持って再訪") String nextAction,

        LocalDate nextActionOn,

        @Size(max = 10) @Schema(description = ContactInput.Result.NOTED)
        List<@NotNull @Valid ContactRemark> remarks,

        @Schema(description = "Our people who took part") @Size(min = 1, max = 50)
        List<@NotNull UUID> participantIds,

        @Schema(description = "Persons who were met") @Size(max = 100)
        List<@NotNull UUID> personIds,

        @Schema(description = "Who is asked to confirm the result")
        UUID reportToId) {

    ContactInput over(ContactInput plan) {
        return new ContactInput(
                plan.accountId(),
                plan.dealId(),
                or(purpose, plan.purpose()),
                or(method, plan.method()),
                or(subject, plan.subject()),
                plan.ownerId(),
                or(participantIds, plan.participantIds()),
                or(personIds, plan.personIds()),
                or(reportToId, plan.reportToId()),
                plan.plannedOn(),
                plan.plannedFrom(),
                plan.plannedTo(),
                new ContactInput.Result(heldOn, heldFrom, heldTo, text, nextAction, nextActionOn, remarks),
                null,
                null);
    }

    private static <T> T or(T given, T planned) {
        return given != null ? given : planned;
    }
}
