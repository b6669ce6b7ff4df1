package tagayasu.staff.trash;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

@Path("/trash")
@Tag(name = "trash")
public class TrashResource {

    private static final String NOUN = "trash";

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Rows rows;

    @Inject
    @All
    List<Bin> bins;

    @Schema(name = "TrashList")
    public record TrashList(
            @NotNull List<Item> items,
            String nextCursor,

            @Schema(description = "What the caller may do here: restore, purge") @NotNull
            List<String> allowed) {}

    @Schema(name = "TrashItem")
    public record Item(
            @NotNull String noun,
            @NotNull UUID id,
            @NotNull String label,
            @NotNull Instant deletedAt,
            UUID deletedBy,
            String deletedByName) {}

    private record Found(Bin bin, UUID deletedBy) {}

    @GET
    @Operation(operationId = "listTrash", summary = "Deleted records of every kind, the latest first")
    public TrashList list(
            @QueryParam("noun") @Parameter(description = "account, person, sale ...; all when absent") String noun,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        access.check(Action.READ, NOUN);
        List<Sql> entries = bins.stream()
                .filter(bin -> noun == null || bin.noun().equals(noun))
                .map(bin -> Sql.of("select cast(? as text) as noun, e.* from (", bin.noun())
                        .plus(bin.entries())
                        .plus(") e"))
                .toList();
        if (entries.isEmpty()) throw Problem.badRequest("unknown_noun", "noun");
        List<Item> found = rows.list(
                Sql.of("select * from (")
                        .plus(Sql.join(" union all ", entries))
                        .plus(") t where")
                        .plus(TrashCursor.after(cursor))
                        .plus("order by deleted_at desc, id desc limit " + (limit + 1)),
                row -> new Item(
                        row.text("noun"),
                        row.uuid("id"),
                        row.text("label"),
                        row.instant("deleted_at"),
                        row.uuid("deleted_by"),
                        staff.nameOf(row.uuid("deleted_by"))));
        boolean more = found.size() > limit;
        List<Item> items = more ? found.subList(0, limit) : found;
        String next = more ? TrashCursor.of(items.get(limit - 1)) : null;
        return new TrashList(items, next, allowed());
    }

    @POST
    @Path("/{noun}/{id}/restoration")
    @Transactional
    @Operation(
            operationId = "restoreFromTrash",
            summary = "Take a deleted record back",
            description = "Whoever deleted it may always; what others deleted needs the right to change the bin.")
    @APIResponse(responseCode = "204", description = "Back where it was")
    public void restore(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        Found found = find(noun, id);
        if (!access.caller().id().equals(found.deletedBy())) access.check(Action.CHANGE, NOUN);
        found.bin().restore(id);
    }

    @DELETE
    @Path("/{noun}/{id}")
    @Transactional
    @Operation(operationId = "purgeFromTrash", summary = "Remove a deleted record for good")
    @APIResponse(responseCode = "204", description = "Gone")
    public void purge(@PathParam("noun") String noun, @PathParam("id") UUID id) {
        access.check(Action.DELETE, NOUN);
        find(noun, id).bin().purge(id);
    }

    /** 404 unless the record lies in that bin and the caller may see it. */
    private Found find(String noun, UUID id) {
        Bin bin = bins.stream()
                .filter(candidate -> candidate.noun().equals(noun))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Sql entry = Sql.of("select deleted_by from (").plus(bin.entries()).plus(") e where id = ?", id);
        return rows.first(entry, row -> new Found(bin, row.uuid("deleted_by"))).orElseThrow(Problem::notFound);
    }

    private List<String> allowed() {
        return Stream.of("restore", "purge")
                .filter(verb -> access.may(verb.equals("restore") ? Action.CHANGE : Action.DELETE, NOUN))
                .toList();
    }
}
