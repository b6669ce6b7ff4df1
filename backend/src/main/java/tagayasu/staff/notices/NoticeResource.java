package tagayasu.staff.notices;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.subjects.Subjects;

@Path("/notifications")
@Tag(name = "notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject
    Access access;

    @Inject
    Listing listing;

    @Inject
    Rows rows;

    @Inject
    Subjects subjects;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "NotificationList")
    public record NoticeList(
            @NotNull List<NoticeView> items,
            String nextCursor,

            @Schema(description = "Open ones that the caller has not seen yet", example = "3") @NotNull
            long unseen) {}

    @Schema(name = "UnseenNotifications")
    public record Unseen(@Schema(example = "3") @NotNull long unseen) {}

    /** @param ids these; @param upTo this one and all older ones; one of the two */
    @Schema(name = "DismissalInput")
    public record DismissalInput(
            @Size(min = 1, max = 200) List<@NotNull UUID> ids,

            @Schema(description = "Instead of ids: this one and all before it, so that what came meanwhile stays")
            UUID upTo) {}

    @Schema(name = "Dismissal")
    public record Dismissal(@Schema(example = "3") @NotNull int dismissed) {}

    @Schema(name = "SeenInput")
    public record SeenInput(
            @Schema(description = "This one and all before it") @NotNull
            UUID upTo) {}

    @GET
    @Operation(operationId = "listNotifications", summary = "The caller's notifications, newest first")
    public NoticeList list(
            @QueryParam("open") @Parameter(description = "true: not dismissed, false: dismissed, absent: both")
                    Boolean open,
            @QueryParam("kind") @Parameter(example = "task.assigned") @Size(max = 100) String kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
        List<Sql> wanted = new ArrayList<>(List.of(own()));
        if (open != null) wanted.add(Sql.of(open ? "a.dismissed_at is null" : "a.dismissed_at is not null"));
        if (kind != null) wanted.add(Sql.of("a.kind = ?", kind));
        var shape = new Listing.Shape<>(
                NoticeNoun.NAME,
                NoticeView.COLUMNS,
                Sql.EMPTY,
                "-createdAt",
                row -> NoticeView.of(row, staff.nameOf(row.uuid("actor_id"))));
        Page<NoticeView> page = listing.page(
                shape, new ListQuery(null, null, null, cursor, null, limit, null), Sql.join(" and ", wanted));
        Map<Subjects.Ref, Subjects.Card> cards =
                subjects.seen(page.items().stream().map(NoticeView::subject).toList());
        return new NoticeList(
                page.items().stream()
                        .map(notice -> notice.about(cards.get(notice.subject())))
                        .toList(),
                page.nextCursor(),
                countUnseen());
    }

    @GET
    @Path("/unseen")
    @Operation(operationId = "countUnseenNotifications", summary = "How many are new: for the bell, asked for often")
    public Unseen unseen() {
        return new Unseen(countUnseen());
    }

    @POST
    @Path("/seen")
    @Transactional
    @Operation(operationId = "markNotificationsSeen", summary = "The caller has seen these; they stay until dismissed")
    @APIResponse(responseCode = "204", description = "Seen")
    public void seen(@NotNull @Valid SeenInput body) {
        rows.update(Sql.of(
                        "update notice a set seen_at = ? where seen_at is null and a.id <= ? and",
                        calendar.now(),
                        body.upTo())
                .plus(own()));
    }

    @POST
    @Path("/{id}/dismissal")
    @Transactional
    @Operation(operationId = "dismissNotification", summary = "Done with it")
    @APIResponse(responseCode = "204", description = "Dismissed")
    public void dismiss(@PathParam("id") UUID id) {
        if (dismiss(Sql.of("a.id = ?", id)) == 0) require(id);
    }

    @DELETE
    @Path("/{id}/dismissal")
    @Transactional
    @Operation(operationId = "undismissNotification", summary = "Not done with it after all")
    @APIResponse(responseCode = "204", description = "Open again")
    public void undismiss(@PathParam("id") UUID id) {
        require(id);
        rows.update(Sql.of("update notice set dismissed_at = null where id = ?", id));
    }

    @POST
    @Path("/dismissals")
    @Transactional
    @Operation(operationId = "dismissNotifications", summary = "Done with several, or with all up to one")
    public Dismissal dismissAll(@NotNull @Valid DismissalInput body) {
        if ((body.ids() == null) == (body.upTo() == null)) throw Problem.invalid("ids_or_up_to", "/ids");
        Sql which = body.ids() != null ? Sql.of("a.id = any(?)", body.ids()) : Sql.of("a.id <= ?", body.upTo());
        return new Dismissal(dismiss(which));
    }

    private int dismiss(Sql which) {
        return rows.update(Sql.of(
                        "update notice a set dismissed_at = ?, seen_at = coalesce(seen_at, ?) where dismissed_at is null and",
                        calendar.now(),
                        calendar.now())
                .plus(own())
                .plus("and")
                .plus(which));
    }

    private void require(UUID id) {
        Sql found = Sql.of("select a.id from notice a where a.id = ? and", id).plus(own());
        if (rows.first(found, row -> row.uuid("id")).isEmpty()) throw Problem.notFound();
    }

    private long countUnseen() {
        Sql counted = Sql.of("select count(*) as n from notice a where seen_at is null and dismissed_at is null and")
                .plus(own());
        return rows.list(counted, row -> row.count("n")).get(0);
    }

    /** Those that a screen shows to the caller, over alias a. */
    private Sql own() {
        return Sql.of("a.user_id = ? and a.channel <> 'mail'", access.caller().id());
    }
}
