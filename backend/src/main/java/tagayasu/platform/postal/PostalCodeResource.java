package tagayasu.platform.postal;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/postal-codes")
@Tag(name = "postal-codes")
public class PostalCodeResource {

    @Inject
    PostalCodes postalCodes;

    @Schema(name = "PostalCode")
    public record PostalCodeView(@NotNull List<PostalCodes.Place> candidates) {}

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "findPostalCode",
            summary = "The places a Japanese postal code stands for",
            description = "A code nobody has finds no candidate, which is no error: it may be newer than the table.")
    public PostalCodeView find(
            @PathParam("code")
                    @Parameter(
                            description = "Seven digits, half or full width, with or without a dash",
                            example = "100-0001")
                    String code) {
        return new PostalCodeView(postalCodes.find(code));
    }
}
