package tagayasu.staff.company;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Logo and seal. Whoever may read settings may see them: they stand on every paper. */
@Path("/company/pictures/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "papers")
public class CompanyPictureResource {

    private static final Set<String> NAMES = Set.of("logo", "seal");
    private static final String PNG = "image/png", JPEG = "image/jpeg";

    @Inject
    Access access;

    @Inject
    CompanyPictures pictures;

    @Inject
    Journal journal;

    @GET
    @Produces({PNG, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getCompanyPicture", summary = "The logo or the seal")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("name") @Parameter(description = "logo or seal", example = "seal") String name) {
        access.check(Action.READ, "setting");
        return Response.ok(pictures.png(known(name)).orElseThrow(Problem::notFound), PNG)
                .build();
    }

    @PUT
    @Transactional
    @Consumes({PNG, JPEG})
    @Operation(
            operationId = "putCompanyPicture",
            summary = "Put a logo or a seal",
            description =
                    "PNG or JPEG by its content, up to 2 MB and 16 million points; it is written anew, at most 1,200 points long.")
    @RequestBody(
            content = {
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "204", description = "It stands on papers from now on")
    public void put(@PathParam("name") String name, @NotNull byte[] body) {
        access.check(Action.CONFIGURE, "setting");
        pictures.put(known(name), UploadedPicture.png(body));
        tell("updated", name);
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteCompanyPicture", summary = "Papers without it")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("name") String name) {
        access.check(Action.CONFIGURE, "setting");
        if (pictures.delete(known(name))) tell("deleted", name);
    }

    private static String known(String name) {
        if (!NAMES.contains(name)) throw Problem.notFound();
        return name;
    }

    private void tell(String verb, String name) {
        var subject = new Journal.Subject("company", Company.ours().id, name);
        journal.record(verb, subject, List.of(), Json.MAPPER.createObjectNode());
    }
}
