package tagayasu.staff.codes;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Versions;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.MergePatch;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/code-lists")
@Tag(name = "code-lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    @Inject
    Access access;

    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    MergePatch mergePatch;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Event<CodeItem.Changed> changed;

    @Inject
    @All
    List<CodeList> lists;

    @Schema(name = "CodeLists")
    public record CodeLists(@NotNull List<CodeListView> items) {}

    @Schema(name = "CodeList")
    public record CodeListView(
            @NotNull String name,
            @NotNull String labelJa,
            @NotNull String labelEn,
            @NotNull List<CodeList.Flag> flags,

            @Schema(description = "What each code counts by; absent where it does not")
            CodeList.Number number,

            @NotNull List<CodeItemView> items) {}

    @GET
    @Operation(operationId = "listCodeLists", summary = "Every code list with its codes and how many records use them")
    public CodeLists list() {
        access.check(Action.READ, CodeItem.NOUN);
        Map<String, List<CodeItem>> items = CodeItem.all().stream().collect(Collectors.groupingBy(item -> item.list));
        return new CodeLists(lists.stream()
                .map(list -> {
                    Map<String, Long> uses = uses(list);
                    List<CodeItemView> codes = items.getOrDefault(list.name(), List.of()).stream()
                            .map(item -> CodeItemView.of(item, calendar.today(), uses.getOrDefault(item.code, 0L)))
                            .toList();
                    return new CodeListView(
                            list.name(), list.labelJa(), list.labelEn(), list.flags(), list.number(), codes);
                })
                .toList());
    }

    @POST
    @Path("/{list}/items")
    @Transactional
    @Operation(operationId = "createCodeItem", summary = "A new code")
    @APIResponse(
            responseCode = "201",
            description = "The new code",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CodeItemView.class)))
    public Response create(@PathParam("list") String list, @NotNull @Valid CodeItemInput body) {
        access.check(Action.CREATE, CodeItem.NOUN);
        CodeItem item = new CodeItem();
        item.list = listOf(list).name();
        refuseMisfits(list, body);
        body.applyTo(item);
        item.persistAndFlush();
        record("created", item, Map.of(), body);
        return answer(Response.Status.CREATED, item);
    }

    @PATCH
    @Path("/{list}/items/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateCodeItem", summary = "Change a code; one in use keeps what records hold")
    @RequestBody(content = @Content(schema = @Schema(implementation = CodeItemInput.class)))
    @APIResponse(
            responseCode = "200",
            description = "The code as it is now",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CodeItemView.class)))
    public Response update(
            @PathParam("list") String list,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull JsonNode body) {
        CodeItem item = changeable(Action.CHANGE, list, id, ifMatch);
        CodeItemInput before = CodeItemInput.of(item);
        CodeItemInput after = mergePatch.apply(before, body, CodeItemInput.class);
        refuseMisfits(list, after);
        if (!after.code().strip().equals(item.code)) refuseUsed(item);
        after.applyTo(item);
        CodeItem.flush();
        record("updated", item, before, after);
        return answer(Response.Status.OK, item);
    }

    @PUT
    @Path("/{list}/items/{id}/retirement")
    @Transactional
    @Operation(operationId = "retireCodeItem", summary = "Offer a code no more; records that hold it keep it")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(
            @PathParam("list") String list,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CodeItem item = changeable(Action.CHANGE, list, id, ifMatch);
        item.retire(calendar.now());
        CodeItem.flush();
        record("retired", item, Map.of(), Map.of());
    }

    @DELETE
    @Path("/{list}/items/{id}/retirement")
    @Transactional
    @Operation(operationId = "offerCodeItemAgain", summary = "Take a retired code back")
    @APIResponse(responseCode = "204", description = "Offered again")
    public void offerAgain(
            @PathParam("list") String list,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CodeItem item = changeable(Action.CHANGE, list, id, ifMatch);
        item.offerAgain();
        CodeItem.flush();
        record("offeredAgain", item, Map.of(), Map.of());
    }

    @DELETE
    @Path("/{list}/items/{id}")
    @Transactional
    @Operation(operationId = "deleteCodeItem", summary = "Remove a code that nothing uses")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(
            @PathParam("list") String list,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CodeItem item = changeable(Action.DELETE, list, id, ifMatch);
        refuseUsed(item);
        item.delete();
        record("deleted", item, Map.of(), Map.of());
    }

    private CodeItem changeable(Action action, String list, UUID id, String ifMatch) {
        access.check(action, CodeItem.NOUN);
        CodeItem item = CodeItem.require(listOf(list).name(), id);
        Versions.require(ifMatch, item);
        return item;
    }

    private void refuseMisfits(String name, CodeItemInput input) {
        CodeList list = listOf(name);
        List<String> flags = input.flags() == null ? List.of() : input.flags();
        for (int i = 0; i < flags.size(); i++)
            if (!list.offers(flags.get(i))) throw Problem.invalid("unknown_code", "/flags/" + i);
        boolean counts = list.number() != null;
        if (counts && input.number() == null) throw Problem.invalid("not_null", "/number");
        if (!counts && input.number() != null) throw Problem.invalid("unknown_field", "/number");
        if (counts && !list.number().allows(input.number())) throw Problem.invalid("number_not_within", "/number");
    }

    private void refuseUsed(CodeItem item) {
        long uses = uses(listOf(item.list)).getOrDefault(item.code, 0L);
        if (uses > 0) throw Problem.refused("code_in_use", Map.of("uses", uses));
    }

    private CodeList listOf(String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Map<String, Long> uses(CodeList list) {
        record Use(String code, long n) {}
        return rows.list(list.uses(), row -> new Use(row.text("code"), row.count("n"))).stream()
                .collect(Collectors.toMap(Use::code, Use::n));
    }

    private void record(String verb, CodeItem item, Object before, Object after) {
        var subject = new Journal.Subject(CodeItem.NOUN, item.id, item.list + ": " + item.nameJa);
        journal.record(verb, subject, List.of(), Changes.between(before, after));
        changed.fire(new CodeItem.Changed(item.list, item.code));
    }

    private Response answer(Response.Status status, CodeItem item) {
        long uses = uses(listOf(item.list)).getOrDefault(item.code, 0L);
        return Response.status(status)
                .entity(CodeItemView.of(item, calendar.today(), uses))
                .tag(Versions.tag(item))
                .build();
    }
}
