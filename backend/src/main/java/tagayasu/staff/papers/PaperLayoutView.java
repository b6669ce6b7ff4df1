package tagayasu.staff.papers;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.paper.layout.Layout;

/** A layout in use, with its text and those it had before. */
@Schema(name = "PaperLayout")
public record PaperLayoutView(
        @NotNull Row layout,

        @NotNull
        @Schema(
                description = "XML, as docs/layouts.md tells",
                example = "<paper><body><text>{number}</text></body></paper>")
        String source,

        @NotNull @Schema(description = "Data as they may come; every value that a layout may name is in it")
        JsonNode sample,

        @NotNull @Schema(description = "Those that were put in its place, the newest first")
        List<Version> versions) {

    /** @param number 0 = the shipped one */
    @Schema(name = "PaperLayoutRow")
    public record Row(
            @NotNull @Schema(example = "quotation") String kind,

            @NotNull @Schema(description = "ja or en", example = "ja")
            String language,

            @NotNull @Schema(example = "見積書") String nameJa,
            @NotNull @Schema(example = "Quotation") String nameEn,

            @NotNull @Schema(description = "Of the layout in use; 0 = the shipped one", example = "2")
            int number,

            Instant changedAt,
            @Schema(example = "田中 実") String changedByName) {}

    @Schema(name = "PaperLayoutVersion")
    public record Version(
            @NotNull @Schema(example = "2") int number,
            @NotNull Instant createdAt,
            @Schema(example = "田中 実") String createdByName,
            @NotNull boolean inUse) {}

    @Schema(name = "PaperLayoutInput")
    public record Input(
            @NotBlank @Size(max = Layout.LONGEST) @Schema(example = "<paper><body><text>{number}</text></body></paper>")
            String source) {}

    @Schema(name = "PaperLayoutSource")
    public record Source(
            @NotNull @Schema(example = "2") int number,

            @NotNull @Schema(example = "<paper><body><text>{number}</text></body></paper>")
            String source) {}

    @Schema(name = "PaperLayoutList")
    public record Rows(@NotNull List<Row> items) {}
}
