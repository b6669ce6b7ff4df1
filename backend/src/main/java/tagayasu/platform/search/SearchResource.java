package tagayasu.platform.search;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Tag(name = "search")
public class SearchResource {

    @Inject
    SearchBox searchBox;

    @Schema(name = "SearchResult")
    public record Result(@NotNull List<Group> groups) {}

    @Schema(name = "SearchGroup")
    public record Group(
            @Schema(description = "The noun: account, person ...") @NotNull
            String kind,

            @Schema(description = "How many were found, exact below 1,000") @NotNull
            int hits,

            @NotNull boolean hitsCapped,
            @NotNull List<Item> items) {}

    @Schema(name = "SearchItem")
    public record Item(
            @NotNull UUID id,
            @NotNull String title,
            String subtitle,

            @Schema(
                    description =
                            "The fields that hold what was asked; none when only a Latin spelling of the kana does")
            @NotNull
            List<Mark> marks) {}

    @Schema(name = "SearchMark")
    public record Mark(
            @NotNull String field,
            @NotNull String text,

            @Schema(description = "Parts of the text to mark, in UTF-16 code units") @NotNull
            List<Range> ranges) {}

    @Schema(name = "SearchRange")
    public record Range(
            @NotNull int start,
            @Schema(description = "Exclusive") @NotNull int end) {}

    @GET
    @Operation(
            operationId = "search",
            summary = "Find records of every kind by any part of what is written about them",
            description = "Width, kana, old characters, legal forms, long vowels and dashes make no difference; Latin"
                    + " letters also find kana. Several words must all be found. Best first in each group.")
    public Result search(
            @QueryParam("q")
                    @NotNull
                    @Size(max = 200)
                    @Parameter(description = "What was typed, from one character up", example = "赤木")
                    String q,
            @QueryParam("kinds") @Parameter(description = "Nouns to look through, may be repeated; all when absent")
                    List<String> kinds,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) @Parameter(description = "Items for each noun")
                    int limit) {
        return new Result(searchBox.find(q, kinds, limit).stream()
                .map(SearchResource::group)
                .toList());
    }

    private static Group group(SearchBox.Found found) {
        List<Item> items = found.items().stream()
                .map(hit -> new Item(
                        hit.card().id(),
                        hit.card().title(),
                        hit.card().subtitle(),
                        hit.marks().stream().map(SearchResource::mark).toList()))
                .toList();
        return new Group(found.noun(), found.hits(), found.hits() >= SearchBox.COUNTED, items);
    }

    private static Mark mark(Highlight.Mark mark) {
        return new Mark(
                mark.field(),
                mark.text(),
                mark.ranges().stream().map(r -> new Range(r.start(), r.end())).toList());
    }
}
