package tagayasu.activity.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Acknowledgement;

/** What a caller may set on a contact: a plan, or with {@code result} something that was held. */
@Schema(name = "ContactInput")
public record ContactInput(
        @NotNull UUID accountId,

        @Schema(description = "The deal it is about, of the account or of its tree")
        UUID dealId,

        @Size(max = 100) @Schema(description = "Code of the list contactPurpose; a plan needs one", example = "商談")
        String purpose,

        @NotBlank @Size(max = 100) @Schema(description = "Code of the list contactMethod", example = "訪問")
        String method,

        @Size(max = 200) @Schema(example = "新製品のご案内") String subject,

        @Schema(description = "Of the participants the one in charge; the caller when absent")
        UUID ownerId,

        @Schema(description = "Our people who take part; the caller when absent") @Size(min = 1, max = 50)
        List<@NotNull UUID> participantIds,

        @Schema(description = "Persons who are met") @Size(max = 100)
        List<@NotNull UUID> personIds,

        @Schema(description = "Who is asked to confirm the result")
        UUID reportToId,

        @Schema(description = "A plan needs it") LocalDate plannedOn,
        @Schema(description = "A plan needs it") LocalTime plannedFrom,
        LocalTime plannedTo,

        @Schema(description = "What came of it; a contact without one is a plan") @Valid
        Result result,

        @Schema(
                description = "Codes of warnings to go on in spite of: double_approach",
                example = "[\"double_approach\"]")
        @Size(max = 20)
        List<@NotNull @Size(max = 100) String> acknowledge,

        @Schema(description = "Why to go on; with acknowledge", example = "別の商品の件で訪問") @Size(max = 1000)
        String reason) {

    @Schema(name = "ContactOutcome")
    public record Result(
            @Schema(description = "Today when absent, never later")
            LocalDate heldOn,

            LocalTime heldFrom,
            LocalTime heldTo,

            @Size(max = 20_000) @Schema(example = "新製品の見積を来週までに依頼された。")
            String text,

            @Size(max = 1000) @Schema(example = "見積を持って再訪") String nextAction,

            LocalDate nextActionOn,

            @Size(max = 10) @Schema(description = NOTED) List<@NotNull @Valid ContactRemark> remarks) {

        static final String NOTED =
                "What was learnt of the account there: added to its remarks, dated and signed; null when read";

        static Result of(ContactTold told) {
            return new Result(
                    told.heldOn(),
                    told.heldFrom(),
                    told.heldTo(),
                    told.text(),
                    told.nextAction(),
                    told.nextActionOn(),
                    null);
        }

        /** @param at where in the body it stands, for faults */
        ContactTold told(LocalDate today, String at) {
            LocalDate day = heldOn == null ? today : heldOn;
            return new ContactTold(day, heldFrom, heldTo, text, nextAction, nextActionOn).checked(today, at);
        }
    }

    static ContactInput of(Contact contact) {
        Result result = contact.told() == null ? null : Result.of(contact.told());
        return new ContactInput(
                contact.accountId,
                contact.dealId,
                contact.purpose,
                contact.method,
                contact.subject,
                contact.ownerId,
                sorted(contact.participantIds),
                sorted(contact.personIds),
                contact.reportToId,
                contact.plannedOn(),
                contact.plannedFrom(),
                contact.plannedTo(),
                result,
                null,
                null);
    }

    /** The same with one more of us. */
    ContactInput with(UUID participant) {
        List<UUID> people = Stream.concat(participantIds.stream(), Stream.of(participant))
                .distinct()
                .sorted()
                .toList();
        return new ContactInput(
                accountId,
                dealId,
                purpose,
                method,
                subject,
                ownerId,
                people,
                personIds,
                reportToId,
                plannedOn,
                plannedFrom,
                plannedTo,
                result,
                acknowledge,
                reason);
    }

    Acknowledgement acknowledgement() {
        return Acknowledgement.of(acknowledge, reason);
    }

    boolean samePlan(ContactInput other) {
        return sameMoment(other) && Objects.equals(plannedTo, other.plannedTo);
    }

    boolean sameMoment(ContactInput other) {
        return Objects.equals(plannedOn, other.plannedOn) && Objects.equals(plannedFrom, other.plannedFrom);
    }

    private static List<UUID> sorted(Collection<UUID> ids) {
        return ids.stream().sorted().toList();
    }
}
