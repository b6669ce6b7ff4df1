package tagayasu.sales.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;

/** What an administrator may set on a sales process. */
@Schema(name = "SalesProcessInput")
public record SalesProcessInput(
        @NotBlank @Size(max = 100) @Schema(example = "標準") String nameJa,

        @NotBlank @Size(max = 100) @Schema(example = "Standard")
        String nameEn,

        @Schema(description = "Order among the processes, 0 when absent") @Min(0) @Max(100_000)
        Integer position,

        @Schema(description = "Offered no more; deals in its stages stay there")
        Boolean retired,

        @Schema(description = "In their order; a stage that is left out goes, unless deals stand or stood in it")
        @NotNull
        @Size(min = 1, max = 30)
        List<@NotNull @Valid Stage> stages) {

    @Schema(name = "SalesStageInput")
    public record Stage(
            @Schema(description = "Absent for a new one") UUID id,

            @NotBlank @Size(max = 100) @Schema(example = "提案")
            String nameJa,

            @NotBlank @Size(max = 100) @Schema(example = "Proposal")
            String nameEn,

            @Size(max = 100)
            @Schema(description = "Of the code list dealProbability: what a deal gets when it enters", example = "C")
            String probability,

            Boolean retired) {

        static Stage of(SalesStage stage) {
            return new Stage(stage.id, stage.nameJa, stage.nameEn, stage.probability, stage.retiredAt != null);
        }

        void applyTo(SalesStage stage, Instant now) {
            stage.nameJa = nameJa.strip();
            stage.nameEn = nameEn.strip();
            stage.probability = probability;
            stage.retiredAt = retiredSince(retired, stage.retiredAt, now);
        }
    }

    static SalesProcessInput of(SalesProcess process) {
        return new SalesProcessInput(
                process.nameJa,
                process.nameEn,
                process.position,
                process.retiredAt != null,
                process.stages().stream().map(Stage::of).toList());
    }

    void applyTo(SalesProcess process, Instant now) {
        process.nameJa = nameJa.strip();
        process.nameEn = nameEn.strip();
        process.position = position == null ? 0 : position;
        process.retiredAt = retiredSince(retired, process.retiredAt, now);
        if (stages.stream().allMatch(stage -> Boolean.TRUE.equals(stage.retired())))
            throw Problem.invalid("stage_needed", "/stages");
        process.arrange(stages(process, now));
    }

    private List<SalesStage> stages(SalesProcess process, Instant now) {
        List<SalesStage> ordered = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage input = stages.get(i);
            String pointer = "/stages/" + i + "/id";
            if (input.id() != null && !named.add(input.id())) throw Problem.invalid("named_twice", pointer);
            SalesStage stage = input.id() == null ? new SalesStage() : known(process, input.id(), pointer);
            input.applyTo(stage, now);
            ordered.add(stage);
        }
        return ordered;
    }

    private static SalesStage known(SalesProcess process, UUID id, String pointer) {
        return process.stages().stream()
                .filter(stage -> stage.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("unknown_stage", pointer));
    }

    private static Instant retiredSince(Boolean wanted, Instant present, Instant now) {
        if (!Boolean.TRUE.equals(wanted)) return null;
        return present == null ? now : present;
    }
}
