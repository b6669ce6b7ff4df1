package tagayasu.activity.task;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** Something to do. It belongs to who does it and to who asked for it. */
@Entity
@DynamicUpdate // the reminder's mark is set beside it
public class Task extends Stored implements Owned {

    public static final String NOUN = "task";

    public static final String TODO = "todo";
    public static final String CONFIRMATION = "confirmation";

    /** How the reminder comes. */
    public enum RemindBy {
        screen,
        mail,
        both
    }

    public String kind = TODO;
    public String name;
    public String note;
    public LocalDate dueOn;
    public UUID accountId;
    public UUID personId;
    public String subjectKind;
    public UUID subjectId;
    public UUID requesterId;
    public UUID batchId;
    public UUID deletedBy;

    private Instant remindAt;
    private String remindBy = RemindBy.screen.name();
    private Instant remindedAt;
    private UUID assigneeId;
    private Instant doneAt;
    private UUID doneBy;

    /** It came, changed, was done or went; published in the transaction of the change. */
    public record Changed(UUID taskId) {}

    /** It was done, by the screen or by what it is about; published in the transaction of the change. */
    public record Completed(UUID taskId, String kind, String subjectKind, UUID subjectId, UUID by) {}

    /** It is to be done again. */
    public record Reopened(UUID taskId, String kind, String subjectKind, UUID subjectId) {}

    /** True when it has changed hands. */
    public boolean assign(UUID user) {
        boolean other = !Objects.equals(assigneeId, user);
        assigneeId = user;
        return other;
    }

    /** At another moment it is sent (again); null = no reminder. */
    public void remind(Instant at, RemindBy by) {
        if (!Objects.equals(remindAt, at)) remindedAt = null;
        remindAt = at;
        remindBy = by == null ? RemindBy.screen.name() : by.name();
    }

    public void complete(Instant at, UUID by) {
        if (doneAt != null) throw Problem.refused("task_done");
        doneAt = at;
        doneBy = by;
    }

    public void reopen() {
        if (doneAt == null) throw Problem.refused("task_not_done");
        doneAt = null;
        doneBy = null;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public static Task require(UUID id) {
        return Task.<Task>findByIdOptional(id)
                .filter(task -> task.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    /** The open confirmation of a record, or null. */
    static Task openConfirmation(String subjectKind, UUID subjectId) {
        Task last = lastConfirmation(subjectKind, subjectId);
        return last == null || last.isDone() ? null : last;
    }

    /** The open confirmation of a record, else the one that was given last, or null. */
    static Task lastConfirmation(String subjectKind, UUID subjectId) {
        return Task.<Task>find(
                        "kind = ?1 and subjectKind = ?2 and subjectId = ?3 and deletedAt is null"
                                + " order by case when doneAt is null then 0 else 1 end, id desc",
                        CONFIRMATION,
                        subjectKind,
                        subjectId)
                .firstResult();
    }

    /** What follows another record is changed, deleted and comes back with it. */
    void requireFree() {
        if (kind.equals(CONFIRMATION)) throw Problem.refused("task_follows_record");
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return assigneeId;
    }

    @Override
    public Collection<UUID> ownerIds() {
        return Stream.of(assigneeId, requesterId).distinct().toList();
    }

    public UUID assigneeId() {
        return assigneeId;
    }

    public Instant remindAt() {
        return remindAt;
    }

    public RemindBy remindBy() {
        return RemindBy.valueOf(remindBy);
    }

    public Instant doneAt() {
        return doneAt;
    }
}
