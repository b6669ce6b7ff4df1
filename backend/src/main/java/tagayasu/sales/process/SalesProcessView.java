package tagayasu.sales.process;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sales process with its stages. */
@Schema(name = "SalesProcess")
public record SalesProcessView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String nameJa,
        @NotNull String nameEn,
        @NotNull int position,
        @NotNull boolean retired,
        @NotNull List<StageView> stages) {

    @Schema(name = "SalesStage")
    public record StageView(
            @NotNull UUID id,
            @NotNull String nameJa,
            @NotNull String nameEn,
            String probability,
            @NotNull boolean retired,

            @Schema(description = "Living deals that stand in it, open or closed") @NotNull
            long uses) {}

    /** @param uses living deals by stage */
    static SalesProcessView of(SalesProcess process, Map<UUID, Long> uses) {
        return new SalesProcessView(
                process.id,
                process.version,
                process.nameJa,
                process.nameEn,
                process.position,
                process.retiredAt != null,
                process.stages().stream()
                        .map(stage -> new StageView(
                                stage.id,
                                stage.nameJa,
                                stage.nameEn,
                                stage.probability,
                                stage.retiredAt != null,
                                uses.getOrDefault(stage.id, 0L)))
                        .toList());
    }
}
