package tagayasu.voice.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.AccountTree;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.Versions;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.voice.HeardRow;

@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public class ComplaintResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    AccountTree tree;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @Inject
    ComplaintLedger ledger;

    @Inject
    ComplaintPage page;

    @Inject
    MergePatch mergePatch;

    @Schema(name = "ComplaintList")
    public record ComplaintList(@NotNull List<ComplaintRow> items, String nextCursor, Long total, Boolean totalCapped) {
        static ComplaintList of(Page<ComplaintRow> page) {
            return new ComplaintList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @GET
    @Operation(operationId = "listComplaints", summary = "Complaints that the caller may see, newest first")
    public ComplaintList list(@Valid @BeanParam ComplaintFilter filter) {
        List<UUID> accounts = tree.asked(filter.accountId, filter.includeBranches);
        return find(filter.query(null), filter.where(accounts, calendar.today()));
    }

    @POST
    @Path("/search")
    @Operation(operationId = "searchComplaints", summary = "Complaints by a condition tree")
    public ComplaintList search(@NotNull @Valid ListQuery body) {
        return find(body, Sql.TRUE);
    }

    private ComplaintList find(ListQuery query, Sql more) {
        LocalDate today = calendar.today();
        var shape = new Listing.Shape<>(
                Complaint.NOUN,
                ComplaintRow.COLUMNS,
                HeardRow.joins(access),
                "-receivedOn",
                row -> ComplaintRow.of(row, today, staff::nameOf));
        return ComplaintList.of(listing.page(shape, query, more));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getComplaint", summary = "One complaint with what was done about it")
    @APIResponse(
            responseCode = "200",
            description = "The complaint",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response get(@PathParam("id") UUID id) {
        Complaint complaint = Complaint.require(id);
        access.check(Action.READ, complaint);
        return page.answer(Response.Status.OK, complaint);
    }

    @POST
    @Transactional
    @Operation(operationId = "createComplaint", summary = "Enter a complaint, by hand or marked in a contact")
    @APIResponse(
            responseCode = "201",
            description = "The new complaint",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response create(@NotNull @Valid ComplaintInput body) {
        access.check(Action.CREATE, Complaint.NOUN);
        return page.answer(Response.Status.CREATED, ledger.enter(body));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateComplaint", summary = "Change some fields; the status changes by its verbs")
    @RequestBody(content = @Content(schema = @Schema(implementation = ComplaintInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The complaint as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode body) {
        Complaint complaint = Complaint.require(id);
        access.check(Action.CHANGE, complaint);
        Versions.require(ifMatch, complaint);
        ComplaintInput before = ComplaintInput.of(complaint);
        ledger.change(complaint, before, mergePatch.apply(before, body, ComplaintInput.class));
        return page.answer(Response.Status.OK, complaint);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteComplaint", summary = "Into the bin")
    @APIResponse(responseCode = "204", description = "In the bin")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Complaint complaint = Complaint.require(id);
        access.check(Action.DELETE, complaint);
        Versions.require(ifMatch, complaint);
        ledger.bin(complaint);
    }
}
