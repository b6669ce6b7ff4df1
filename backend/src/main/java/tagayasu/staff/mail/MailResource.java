package tagayasu.staff.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/mails")
@Tag(name = "notifications")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    MailOut out;

    @Inject
    Rows rows;

    @Inject
    StaffDirectory staff;

    @Schema(name = "MailList")
    public record MailList(
            @NotNull List<MailView> items,
            String nextCursor,

            @Schema(description = "A mail server is named in the settings of the installation") @NotNull
            boolean on) {}

    @GET
    @Operation(operationId = "listMails", summary = "Mails that wait, went out or are held, newest first")
    public MailList list(
            @QueryParam("state") MailOut.State state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
        access.check(Action.READ, MailNoun.NAME);
        var shape = new Listing.Shape<>(
                MailNoun.NAME, MailView.COLUMNS, Sql.EMPTY, "-createdAt", row -> MailView.of(row, staff));
        Sql wanted = state == null ? Sql.TRUE : Sql.of("a.state = ?", state);
        Page<MailView> page = listing.page(shape, new ListQuery(null, null, null, cursor, null, limit, null), wanted);
        return new MailList(page.items(), page.nextCursor(), out.isOn());
    }

    @POST
    @Path("/{id}/resend")
    @Transactional
    @Operation(operationId = "resendMail", summary = "Send a held mail once more, at the risk that it comes twice")
    @APIResponse(responseCode = "204", description = "It will leave")
    public void resend(@PathParam("id") UUID id) {
        access.check(Action.CHANGE, MailNoun.NAME);
        Sql found = Sql.of("select id from mail_out where id = ?", id);
        if (rows.first(found, row -> row.uuid("id")).isEmpty()) throw Problem.notFound();
        if (!out.isOn()) throw Problem.refused("mail_off");
        if (!out.sendAgain(id)) throw Problem.refused("mail_not_held");
    }
}
