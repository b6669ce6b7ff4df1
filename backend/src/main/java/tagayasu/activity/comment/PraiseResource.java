package tagayasu.activity.comment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Listing;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.subjects.Subjects;

@Path("/praises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class PraiseResource {

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
    Notices notices;

    @Inject
    BusinessCalendar calendar;

    @GET
    @Operation(
            operationId = "listPraises",
            summary = "Praise that the caller got, gave, or leads the people of; newest first")
    public PraiseView.Praises list(
            @QueryParam("to") @Parameter(description = "me, or a user's id") String to,
            @QueryParam("from") @Parameter(description = "me, or a user's id") String from,
            @QueryParam("subjectId") UUID subjectId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Min(1) @Max(200) Integer limit) {
        List<Sql> wanted = new ArrayList<>(List.of(Sql.TRUE));
        if (to != null) wanted.add(Sql.of("a.to_user_id = ?", user(to, "to")));
        if (from != null) wanted.add(Sql.of("a.from_user_id = ?", user(from, "from")));
        if (subjectId != null) wanted.add(Sql.of("a.subject_id = ?", subjectId));
        var shape = new Listing.Shape<>(Praise.NOUN, PraiseView.COLUMNS, Sql.EMPTY, "-createdAt", this::view);
        Page<PraiseView> page = listing.page(
                shape, new ListQuery(null, null, null, cursor, null, limit, null), Sql.join(" and ", wanted));
        var cards = subjects.seen(page.items().stream().map(PraiseView::subject).toList());
        return new PraiseView.Praises(
                page.items().stream()
                        .map(praise -> praise.about(cards.get(praise.subject())))
                        .toList(),
                page.nextCursor());
    }

    @POST
    @Transactional
    @Operation(operationId = "givePraise", summary = "Praise somebody for what they did; they are told")
    @APIResponse(
            responseCode = "201",
            description = "The praise",
            content = @Content(schema = @Schema(implementation = PraiseView.class)))
    public Response give(@NotNull @Valid PraiseInput body) {
        access.check(Action.CREATE, Praise.NOUN);
        UUID me = access.caller().id();
        Subjects.Card card = subjects.require(body.subjectKind(), body.subjectId());
        if (body.toUserId().equals(me)) throw Problem.invalid("praise_of_oneself", "/toUserId");
        access.checkOwner(Action.CREATE, Praise.NOUN, body.toUserId(), "/toUserId");
        Praise praise = new Praise();
        praise.subjectKind = body.subjectKind();
        praise.subjectId = body.subjectId();
        praise.accountId = card.accountId();
        praise.toUserId = body.toUserId();
        praise.fromUserId = me;
        praise.text = body.text().strip();
        praise.persistAndFlush();
        notices.tell(
                List.of(praise.toUserId),
                CommentNouns.GIVEN,
                praise.subjectKind,
                praise.subjectId,
                "praised",
                Map.of("text", praise.text, "praiseId", praise.id.toString()));
        PraiseView view = PraiseView.of(praise, staff).about(card);
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "withdrawPraise", summary = "Take back a praise that one gave")
    @APIResponse(responseCode = "204", description = "Gone")
    public void withdraw(@PathParam("id") UUID id) {
        Praise praise = Praise.require(id);
        if (!access.may(Action.READ, praise)) throw Problem.notFound();
        if (!praise.fromUserId.equals(access.caller().id())) throw Problem.forbidden("forbidden");
        praise.deletedAt = calendar.now();
        notices.withdraw(
                CommentNouns.GIVEN, praise.subjectKind, praise.subjectId, Map.of("praiseId", praise.id.toString()));
    }

    @GET
    @Path("/missing")
    @Operation(operationId = "listUnpraised", summary = "Of the caller's people, who got no praise in a month")
    public PraiseView.Missing missing(
            @QueryParam("month")
                    @Parameter(description = "The present one when absent", example = "2026-11")
                    @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                    String month) {
        access.check(Action.CREATE, Praise.NOUN);
        YearMonth asked = month == null ? YearMonth.from(calendar.today()) : YearMonth.parse(month);
        Instant from = asked.atDay(1).atStartOfDay(calendar.zone()).toInstant();
        Instant to = asked.plusMonths(1).atDay(1).atStartOfDay(calendar.zone()).toInstant();
        Sql people = Sql.of("""
                        select a.to_user_id as id, a.name, (select max(p.created_at) from praise p
                            where p.to_user_id = a.to_user_id and p.deleted_at is null) as last_at
                        from (select u.id as to_user_id, cast(null as uuid) as from_user_id, u.name, u.name_kana
                              from app_user u where u.deleted_at is null and u.disabled_at is null
                                and u.role in ('rep', 'clerk') and u.id <> ?) a
                        where not exists (select from praise p where p.to_user_id = a.to_user_id and p.deleted_at is null
                            and p.created_at >= ? and p.created_at < ?) and""", access.caller().id(), from, to)
                .plus(access.reachable(Action.CREATE, Praise.NOUN, "a"))
                .plus("order by last_at nulls first, a.name_kana, a.to_user_id");
        return new PraiseView.Missing(rows.list(
                people, row -> new PraiseView.Person(row.uuid("id"), row.text("name"), row.instant("last_at"))));
    }

    private UUID user(String text, String parameter) {
        if (text.equals("me")) return access.caller().id();
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("invalid_parameter", parameter);
        }
    }

    private PraiseView view(Row row) {
        return PraiseView.of(row, staff);
    }
}
