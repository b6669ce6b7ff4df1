package tagayasu.outreach.list;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.outreach.list.TargetListMembers.Change;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Page;
import tagayasu.platform.list.Paging;
import tagayasu.staff.Action;

/** Who stands on a list: always worked out for the caller, so that sharing a list shares no account. */
@Path("/target-lists/{id}")
@Tag(name = "target-lists")
public class TargetListMemberResource {

    @Inject
    TargetListLedger ledger;

    @Inject
    TargetListMembers members;

    /** A page of members. */
    @Schema(name = "TargetListMemberList")
    public record MemberList(
            @NotNull List<TargetListMemberView> items, String nextCursor, Long total, Boolean totalCapped) {
        static MemberList of(Page<TargetListMemberView> page) {
            return new MemberList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "TargetListCounts")
    public record Counts(
            @NotNull long members,

            @Schema(description = "Since the caller last looked, counted up to 10,000") @NotNull
            int joined,

            @Schema(description = "Of those that the caller may still see, counted up to 10,000") @NotNull
            int left,

            @Schema(description = "When the caller last looked; absent = never")
            Instant since) {}

    @Schema(name = "TargetListMemberInput")
    public record Input(@NotEmpty @Size(max = 200) List<@NotNull UUID> accountIds) {}

    @Schema(name = "TargetListMemberResult")
    public record Result(
            @NotNull @Schema(description = "How many that changed", example = "3")
            int changed) {}

    @GET
    @Path("/members")
    @Operation(operationId = "listTargetListMembers", summary = "The accounts on the list that the caller may see")
    public MemberList list(
            @PathParam("id") UUID id,
            @QueryParam("change") @Parameter(description = "Only who joined, or who left, since the caller last looked")
                    Change change,
            @Valid @BeanParam Paging paging) {
        return find(id, change, paging.query(null));
    }

    @POST
    @Path("/members/search")
    @Operation(operationId = "searchTargetListMembers", summary = "Members that a further condition finds")
    public MemberList search(
            @PathParam("id") UUID id,
            @QueryParam("change") @Parameter(description = "Only who joined, or who left, since the caller last looked")
                    Change change,
            @NotNull @Valid ListQuery body) {
        return find(id, change, body);
    }

    private MemberList find(UUID id, Change change, ListQuery query) {
        return MemberList.of(members.page(ledger.require(id, Action.READ), change, query));
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countTargetListMembers", summary = "How many stand on the list, came and went")
    public Counts counts(@PathParam("id") UUID id) {
        return counts(ledger.require(id, Action.READ));
    }

    @POST
    @Path("/look")
    @Transactional
    @Operation(
            operationId = "lookAtTargetList",
            summary = "The caller has seen who stands on the list",
            description = "From now on joined and left are told against this moment, for this caller alone.")
    public Counts look(@PathParam("id") UUID id) {
        TargetList list = ledger.require(id, Action.READ);
        members.look(list);
        return counts(list);
    }

    @POST
    @Path("/members")
    @Transactional
    @Operation(operationId = "addTargetListMembers", summary = "Put accounts on a list that is kept by hand")
    public Result add(@PathParam("id") UUID id, @NotNull @Valid Input body) {
        return new Result(ledger.put(ledger.require(id, Action.CHANGE), body.accountIds()));
    }

    @DELETE
    @Path("/members")
    @Transactional
    @Operation(operationId = "removeTargetListMembers", summary = "Take accounts off a list that is kept by hand")
    public Result remove(
            @PathParam("id") UUID id,
            @QueryParam("accountId") @NotEmpty @Size(max = 200) @Parameter(description = "May be repeated")
                    List<UUID> accountIds) {
        return new Result(ledger.take(ledger.require(id, Action.CHANGE), accountIds));
    }

    private Counts counts(TargetList list) {
        TargetListMembers.Since since = members.since(list);
        return new Counts(since.members(), since.joined().size(), since.left().size(), since.since());
    }
}
