package tagayasu.platform.list;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/condition-fields")
@Tag(name = "conditions")
public class ConditionFieldResource {

    @Inject
    Nouns nouns;

    @Schema(name = "ConditionCatalogue")
    public record View(
            @NotNull String noun,
            @NotNull List<Field.View> fields,

            @Schema(description = "What `has` may name, with the noun of each") @NotNull
            List<RelationView> relations,

            @NotNull List<String> sorts) {}

    @Schema(name = "ConditionRelation")
    public record RelationView(
            @NotNull String name, @NotNull String noun) {}

    @GET
    @Operation(operationId = "getConditionFields", summary = "What conditions, sorts and exports of a noun can name")
    public View get(@QueryParam("noun") @NotNull String noun) {
        Noun found = nouns.require(noun);
        return new View(
                found.name(), found.fields().stream().map(Field::view).toList(), found.relations(), found.sorts());
    }
}
