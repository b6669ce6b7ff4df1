package tagayasu.voice.competitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;
import tagayasu.voice.HeardLinks;

/** What a caller may set on a competitor. */
@Schema(name = "CompetitorInput")
public record CompetitorInput(
        @NotBlank @Size(max = 300) @Schema(example = "株式会社アルプス商会")
        String name,

        @Size(max = 300) @Schema(example = "アルプスショウカイ") String nameKana,

        @Size(max = 20) @Schema(description = "Other names by which reports call it", example = "[\"アルプスさん\"]")
        List<@NotBlank @Size(max = 100) @NotNull String> aliases,

        @Size(max = 300) @Schema(example = "https://www.example.co.jp")
        String website,

        @Size(max = 10_000) String note) {

    static CompetitorInput of(Competitor competitor) {
        return new CompetitorInput(
                competitor.name, competitor.nameKana, competitor.aliases, competitor.website, competitor.note);
    }

    void applyTo(Competitor competitor) {
        if (website != null && !website.isBlank() && !website.strip().matches("https?://\\S+"))
            throw Problem.invalid("website_form", "/website");
        competitor.name = name.strip();
        competitor.nameKana = nameKana == null ? "" : nameKana.strip();
        competitor.aliases = aliases == null
                ? List.of()
                : aliases.stream().map(String::strip).distinct().toList();
        competitor.website = HeardLinks.blankToNull(website);
        competitor.note = HeardLinks.blankToNull(note);
        competitor.sortByName();
    }
}
