package tagayasu.rank.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.AccountRow;

/** 引継書: what the successor must know of one customer, on one page. */
@Schema(name = "HandoverPack")
public record HandoverPackView(
        @NotNull AccountRow account,

        @Schema(description = "What the predecessor wrote down about the customer, also what not to do")
        String note,

        @NotNull @Schema(description = "The latest months first, twelve at most")
        List<RankOfMonth> ranks,

        @NotNull List<Remark> remarks,
        @NotNull List<PersonThere> persons,

        @NotNull @Schema(description = "Open now: plans, promises, tasks, cards, complaints")
        List<OpenItem> open,

        @NotNull @Schema(description = "The last talks, the latest first, five at most")
        List<Talk> talks,

        @NotNull @Schema(description = "Who had the customer before, the latest first")
        List<FormerOwner> formerOwners) {

    @Schema(name = "HandoverRank")
    public record RankOfMonth(
            @NotNull @Schema(example = "2026-10") String period,
            @NotNull String rank) {}

    @Schema(name = "HandoverRemark")
    public record Remark(
            @NotNull @Schema(description = "issue, interest, taste or comment", example = "taste")
            String kind,

            @NotNull String text,
            @NotNull LocalDate notedOn,
            String notedByName) {}

    @Schema(name = "HandoverPerson")
    public record PersonThere(
            @NotNull UUID id, @NotNull String name, String department, String title, String phone, String staffName) {}

    @Schema(name = "HandoverOpenItem")
    public record OpenItem(
            @NotNull @Schema(example = "plan") String kind,
            @NotNull UUID id,
            @NotNull String label,
            LocalDate dueOn) {}

    @Schema(name = "HandoverTalk")
    public record Talk(@NotNull UUID id, @NotNull LocalDate heldOn, String subject, String text) {}

    @Schema(name = "FormerOwner")
    public record FormerOwner(
            @NotNull UUID userId,
            @NotNull String name,
            @NotNull LocalDate untilOn,
            @NotNull UUID handoverId) {}
}
