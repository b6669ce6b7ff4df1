package tagayasu.staff.company;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Versions;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.MergePatch;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/company")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "papers")
public class CompanyResource {

    @Inject
    Access access;

    @Inject
    CompanyPictures pictures;

    @Inject
    MergePatch mergePatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "getCompany", summary = "Our company as it stands on papers")
    @APIResponse(
            responseCode = "200",
            description = "Our company",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CompanyView.class)))
    public Response get() {
        access.check(Action.READ, "setting");
        return answer(Company.ours());
    }

    @PATCH
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCompany",
            summary = "Change what stands on our papers; finished papers stay as they are")
    @RequestBody(content = @Content(schema = @Schema(implementation = CompanyInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "Our company as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CompanyView.class)))
    public Response update(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        access.check(Action.CONFIGURE, "setting");
        Company company = Company.ours();
        Versions.require(ifMatch, company);
        CompanyInput before = CompanyInput.of(company);
        CompanyInput after = mergePatch.apply(before, body, CompanyInput.class);
        after.applyTo(company);
        Company.flush();
        var subject = new Journal.Subject("company", company.id, "");
        journal.record("updated", subject, List.of(), Changes.between(before, CompanyInput.of(company)));
        return answer(company);
    }

    private Response answer(Company company) {
        return Response.ok(CompanyView.of(company, pictures.changedAt()))
                .tag(Versions.tag(company))
                .build();
    }
}
