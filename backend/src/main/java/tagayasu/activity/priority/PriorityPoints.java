package tagayasu.activity.priority;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody's results were worth in a period. */
@Schema(name = "PriorityPoints")
public record PriorityPoints(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull int total,
        @NotNull List<Line> items,

        @Schema(
                description =
                        "The people of the activities whose manager lets the team see it, or that are the caller's own;"
                                + " the most points first")
        @NotNull
        List<Place> ranking) {

    @Schema(name = "PriorityPointsLine")
    public record Line(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull int points,
            @NotNull int times,
            @NotNull int sum) {}

    @Schema(name = "PriorityPlace")
    public record Place(
            @NotNull UUID userId, String userName, @NotNull int points) {}
}
