package tagayasu.activity.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.notices.Notices;
import tagayasu.staff.subjects.Subjects;

/** Opens, hands over, completes and bins tasks with what follows: journal, search text and who is told. */
@ApplicationScoped
public class TaskLedger {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Subjects subjects;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    SearchIndex searchIndex;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Current current;

    @Inject
    Event<Task.Changed> changed;

    @Inject
    Event<Task.Completed> completed;

    @Inject
    Event<Task.Reopened> reopened;

    /**
     * For other wings: a task that something calls for. Of another kind than {@code todo} the wing tells the assignee. The one
     * who asks is the caller, or the assignee where the clock acts.
     *
     * @param kind {@code todo}, or a name of the wing's own
     * @param accountId or null
     */
    public Task open(
            String kind,
            String name,
            LocalDate dueOn,
            UUID assignee,
            UUID accountId,
            String subjectKind,
            UUID subjectId) {
        Task task = new Task();
        task.kind = kind;
        task.name = name;
        task.dueOn = dueOn;
        task.accountId = accountId;
        task.subjectKind = subjectKind;
        task.subjectId = subjectId;
        UUID actor = current.actor().id();
        task.requesterId = actor == null ? assignee : actor;
        task.assign(assignee);
        begin(task);
        return task;
    }

    /** @param batch the distribution it comes with, or null */
    public Task enter(TaskInput input, UUID batch) {
        Task task = new Task();
        UUID me = access.caller().id();
        task.requesterId = me;
        task.batchId = batch;
        check(input, null);
        input.applyTo(task);
        task.assign(input.assigneeId() == null ? me : input.assigneeId());
        access.checkNew(task);
        begin(task);
        return task;
    }

    void change(Task task, TaskInput before, TaskInput input) {
        task.requireFree();
        if (input.assigneeId() == null) throw Problem.invalid("not_null", "/assigneeId");
        check(input, before);
        input.applyTo(task);
        boolean handed = task.assign(input.assigneeId());
        Task.flush();
        searchIndex.put(TaskSearch.doc(task.id, task.name, task.note));
        record("updated", task, before, TaskInput.of(task));
        if (handed && !task.isDone()) tellAssignee(task);
    }

    /** To another, whom somebody else tells. */
    void giveSilently(Task task, UUID assignee) {
        TaskInput before = TaskInput.of(task);
        task.assign(assignee);
        Task.flush();
        record("updated", task, before, TaskInput.of(task));
    }

    /** Done: who asked for it hears of it. */
    public void complete(Task task) {
        UUID by = Objects.requireNonNullElse(current.actor().id(), task.assigneeId());
        task.complete(calendar.now(), by);
        Task.flush();
        record("completed", task, Map.of(), Map.of());
        notices.tell(List.of(task.requesterId), TaskNouns.DONE, Task.NOUN, task.id, "requester", Map.of());
        completed.fire(new Task.Completed(task.id, task.kind, task.subjectKind, task.subjectId, by));
    }

    /** It was not done after all; whoever has not yet heard that it was will not. */
    public void reopen(Task task) {
        task.reopen();
        Task.flush();
        record("reopened", task, Map.of(), Map.of());
        notices.withdraw(TaskNouns.DONE, Task.NOUN, task.id);
        reopened.fire(new Task.Reopened(task.id, task.kind, task.subjectKind, task.subjectId));
    }

    public void bin(Task task) {
        task.deletedAt = calendar.now();
        task.deletedBy = current.actor().id();
        Task.flush();
        searchIndex.remove(Task.NOUN, task.id);
        record("deleted", task, Map.of(), Map.of());
    }

    void restore(Task task) {
        task.deletedAt = null;
        task.deletedBy = null;
        Task.flush();
        searchIndex.put(TaskSearch.doc(task.id, task.name, task.note));
        record("restored", task, Map.of(), Map.of());
    }

    void record(String verb, Task task, Object before, Object after) {
        List<UUID> related = Stream.of(task.accountId, task.personId)
                .filter(Objects::nonNull)
                .toList();
        journal.record(
                verb, new Journal.Subject(Task.NOUN, task.id, task.name), related, Changes.between(before, after));
        changed.fire(new Task.Changed(task.id));
    }

    private void begin(Task task) {
        task.persistAndFlush();
        searchIndex.put(TaskSearch.doc(task.id, task.name, task.note));
        record("created", task, Map.of(), TaskInput.of(task));
        tellAssignee(task);
    }

    private void tellAssignee(Task task) {
        if (!task.kind.equals(Task.TODO)) return; // the wing that opened it has its own words
        Map<String, ?> due = task.dueOn == null ? Map.of() : Map.of("dueOn", task.dueOn.toString());
        notices.tell(List.of(task.assigneeId()), TaskNouns.ASSIGNED, Task.NOUN, task.id, "assignee", due);
    }

    /** What a body names must exist and be visible, unless it stood there before. */
    private void check(TaskInput input, TaskInput before) {
        if (input.assigneeId() != null
                && (before == null || !input.assigneeId().equals(before.assigneeId()))
                && !staff.isActive(input.assigneeId())) throw Problem.invalid("unknown_user", "/assigneeId");
        visible(
                "account",
                input.accountId(),
                before == null ? null : before.accountId(),
                "unknown_account",
                "/accountId");
        visible("person", input.personId(), before == null ? null : before.personId(), "unknown_person", "/personId");
    }

    private void visible(String noun, UUID id, UUID present, String code, String pointer) {
        if (id == null || id.equals(present)) return;
        Subjects.Ref ref = new Subjects.Ref(noun, id);
        if (!subjects.seen(List.of(ref)).containsKey(ref)) throw Problem.invalid(code, pointer);
    }
}
