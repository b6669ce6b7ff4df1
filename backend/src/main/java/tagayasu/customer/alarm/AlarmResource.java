package tagayasu.customer.alarm;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.customer.AccountTree;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.list.ListQuery;
import tagayasu.platform.list.Page;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

@Path("/alarms")
@Tag(name = "alarms")
@Produces(MediaType.APPLICATION_JSON)
public class AlarmResource {

    @Inject
    Access access;

    @Inject
    AlarmLists lists;

    @Inject
    AccountTree tree;

    @Inject
    Journal journal;

    @Inject
    BusinessCalendar calendar;

    @Schema(name = "AlarmList")
    public record AlarmList(@NotNull List<AlarmView> items, String nextCursor, Long total, Boolean totalCapped) {
        static AlarmList of(Page<AlarmView> page) {
            return new AlarmList(page.items(), page.nextCursor(), page.total(), page.totalCapped());
        }
    }

    @Schema(name = "AlarmCounts")
    public record Counts(
            @Schema(example = "7") @NotNull Long total,
            @NotNull List<AlarmLists.Count> items) {}

    @Schema(name = "AlarmSnoozeInput")
    public record SnoozeInput(
            @Schema(description = "The last day on which it rests; at most 90 days from today", example = "2026-11-30")
            @NotNull
            LocalDate until,

            @NotBlank @Size(max = 1000) @Schema(example = "先方の決算明けまで待つ")
            String reason) {}

    private record Snoozed(LocalDate snoozedUntil, String reason) {}

    @GET
    @Operation(
            operationId = "listAlarms",
            summary = "What should have been done and was not, about records that the caller may see",
            description = "What has waited longest first.")
    public AlarmList list(@Valid @BeanParam AlarmFilter filter) {
        Sql where = filter.where(calendar.today());
        if (filter.accountId != null)
            where = where.and(Sql.of("a.account_id = any(?)", tree.ids(filter.accountId, filter.includeBranches)));
        return AlarmList.of(lists.page(filter.query(null), where));
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countAlarms", summary = "How many alarms of each kind each member has, the most first")
    public Counts counts(@Valid @BeanParam AlarmFilter filter) {
        access.check(Action.READ, Alarms.NOUN);
        var lines = lists.counts(filter.people());
        return new Counts(lines.stream().mapToLong(AlarmLists.Count::alarms).sum(), lines);
    }

    @POST
    @Path("/{id}/snooze")
    @Transactional
    @Operation(operationId = "snoozeAlarm", summary = "Put an alarm off until a day, with a reason")
    public AlarmView snooze(@PathParam("id") UUID id, @NotNull @Valid SnoozeInput body) {
        AlarmView seen = view(id);
        Alarm alarm = changeable(id);
        Snoozed before = snoozed(alarm);
        alarm.snooze(body.until(), body.reason().strip(), access.caller().id(), calendar.today());
        record("alarmSnoozed", seen, before, snoozed(alarm));
        return view(id);
    }

    @DELETE
    @Path("/{id}/snooze")
    @Transactional
    @Operation(operationId = "wakeAlarm", summary = "End the rest of an alarm")
    @APIResponse(responseCode = "204", description = "Awake")
    public void wake(@PathParam("id") UUID id) {
        AlarmView seen = view(id);
        Alarm alarm = changeable(id);
        Snoozed before = snoozed(alarm);
        alarm.wake();
        record("alarmWoken", seen, before, null);
    }

    private Alarm changeable(UUID id) {
        Alarm alarm = Alarm.require(id);
        access.check(Action.CHANGE, alarm);
        return alarm;
    }

    private static Snoozed snoozed(Alarm alarm) {
        return alarm.snoozedUntil() == null ? null : new Snoozed(alarm.snoozedUntil(), alarm.snoozeReason());
    }

    /** 404 unless the caller may see the record that it is about. */
    private AlarmView view(UUID id) {
        return lists.page(new ListQuery(null, null, null, null, null, 1, null), Sql.of("a.id = ?", id)).items().stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** In the history of the record, and in the timeline of its account. */
    private void record(String verb, AlarmView alarm, Object before, Object after) {
        List<UUID> related = Stream.of(alarm.id(), alarm.accountId())
                .filter(id -> id != null && !id.equals(alarm.subjectId()))
                .toList();
        var subject = new Journal.Subject(alarm.subjectKind(), alarm.subjectId(), alarm.title());
        var changes = Changes.between(before, after);
        changes.set("alarm", changes.objectNode().put("after", alarm.kind()));
        journal.record(verb, subject, related, changes);
    }
}
