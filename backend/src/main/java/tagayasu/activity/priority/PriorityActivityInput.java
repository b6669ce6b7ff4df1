package tagayasu.activity.priority;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager may set on a priority activity. */
@Schema(name = "PriorityActivityInput")
public record PriorityActivityInput(
        @NotBlank @Size(max = 200) @Schema(example = "年末の挨拶まわり")
        String name,

        @NotNull @Schema(description = "First day") LocalDate validFrom,
        @NotNull @Schema(description = "Last day") LocalDate validTo,

        @NotNull
        @Schema(
                description = "Condition tree over contacts: all, any, none, field-op-value, has",
                example = "{\"field\": \"purpose\", \"op\": \"eq\", \"value\": \"挨拶\"}")
        JsonNode condition,

        @NotNull @Min(1) @Max(1000) @Schema(example = "3") Integer points,

        @Schema(description = "Whether the team sees who has how many points; false when absent")
        Boolean rankingShown) {

    static PriorityActivityInput of(PriorityActivity activity) {
        return new PriorityActivityInput(
                activity.name,
                activity.validFrom(),
                activity.validTo(),
                activity.condition,
                activity.points,
                activity.rankingShown);
    }

    /** A tree in a patch stands for the whole condition; it is not merged into the old one. */
    PriorityActivityInput under(JsonNode patch) {
        return patch.has("condition")
                ? new PriorityActivityInput(name, validFrom, validTo, null, points, rankingShown)
                : this;
    }

    void applyTo(PriorityActivity activity) {
        activity.name = name.strip();
        activity.lasts(validFrom, validTo);
        activity.condition = condition;
        activity.points = points;
        activity.rankingShown = Boolean.TRUE.equals(rankingShown);
    }
}
