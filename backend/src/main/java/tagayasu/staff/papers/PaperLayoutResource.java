package tagayasu.staff.papers;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Versions;
import tagayasu.platform.paper.LayoutCheck;
import tagayasu.platform.paper.PdfAnswer;
import tagayasu.platform.problem.Messages;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/paper-layouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "papers")
public class PaperLayoutResource {

    private static final String SETTING = "setting";

    @Inject
    Access access;

    @Inject
    PaperLayouts layouts;

    @Inject
    LayoutCheck check;

    @GET
    @Operation(
            operationId = "listPaperLayouts",
            summary = "Every kind of paper in each language, and which layout is in use")
    public PaperLayoutView.Rows list() {
        access.check(Action.CONFIGURE, SETTING);
        return new PaperLayoutView.Rows(layouts.all());
    }

    @GET
    @Path("/{kind}/{language}")
    @Operation(operationId = "getPaperLayout", summary = "The layout in use, sample data, and what was in use before")
    @APIResponse(
            responseCode = "200",
            description = "The layout",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PaperLayoutView.class)))
    public Response get(
            @PathParam("kind") String kind, @PathParam("language") @Parameter(example = "ja") String language) {
        access.check(Action.CONFIGURE, SETTING);
        return answer(kind, language);
    }

    @GET
    @Path("/{kind}/{language}/versions/{number}")
    @Operation(operationId = "getPaperLayoutVersion", summary = "The text of one layout; 0 is the shipped one")
    public PaperLayoutView.Source version(
            @PathParam("kind") String kind, @PathParam("language") String language, @PathParam("number") int number) {
        access.check(Action.CONFIGURE, SETTING);
        layouts.numberInUse(kind, language); // 404 of an unknown kind or language
        return new PaperLayoutView.Source(number, layouts.source(kind, language, number));
    }

    @PUT
    @Path("/{kind}/{language}")
    @Transactional
    @Operation(
            operationId = "putPaperLayout",
            summary = "Put a layout in the place of the one in use",
            description = "It is read and printed with the sample first; each fault names its line.")
    @APIResponse(
            responseCode = "200",
            description = "The layout now in use",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PaperLayoutView.class)))
    public Response put(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PaperLayoutView.Input body,
            @Context HttpHeaders headers) {
        access.check(Action.CONFIGURE, SETTING);
        Versions.require(ifMatch, layouts.numberInUse(kind, language));
        check.print(kind, language, body.source(), Messages.language(headers));
        layouts.put(kind, language, body.source());
        return answer(kind, language);
    }

    @DELETE
    @Path("/{kind}/{language}")
    @Transactional
    @Operation(operationId = "resetPaperLayout", summary = "Use the shipped layout again; the other ones stay readable")
    @APIResponse(responseCode = "204", description = "The shipped one is in use")
    public void reset(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        access.check(Action.CONFIGURE, SETTING);
        Versions.require(ifMatch, layouts.numberInUse(kind, language));
        layouts.backToShipped(kind, language);
    }

    @POST
    @Path("/{kind}/{language}/preview")
    @Produces({PdfAnswer.PDF, MediaType.APPLICATION_JSON})
    @Operation(operationId = "previewPaperLayout", summary = "The sample printed with a layout that is not in use yet")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(mediaType = PdfAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response preview(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @NotNull @Valid PaperLayoutView.Input body,
            @Context HttpHeaders headers) {
        access.check(Action.CONFIGURE, SETTING);
        layouts.numberInUse(kind, language);
        return PdfAnswer.of(check.print(kind, language, body.source(), Messages.language(headers)), kind);
    }

    private Response answer(String kind, String language) {
        int number = layouts.numberInUse(kind, language);
        return Response.ok(layouts.one(kind, language))
                .tag(Versions.tag(number))
                .build();
    }
}
