package tagayasu.activity.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may set on a task. */
@Schema(name = "TaskInput")
public record TaskInput(
        @NotBlank @Size(max = 200) @Schema(example = "見積を送る")
        String name,

        @Size(max = 10_000) String note,

        @Schema(description = "Last day on which it is in time")
        LocalDate dueOn,

        @Schema(description = "The moment of the one reminder")
        Instant remindAt,

        @Schema(description = "screen when absent; what the assignee chose for reminders goes first")
        Task.RemindBy remindBy,

        UUID accountId,
        UUID personId,

        @Schema(description = "The caller when absent on creation")
        UUID assigneeId) {

    static TaskInput of(Task task) {
        return new TaskInput(
                task.name,
                task.note,
                task.dueOn,
                task.remindAt(),
                task.remindBy(),
                task.accountId,
                task.personId,
                task.assigneeId());
    }

    void applyTo(Task task) {
        task.name = name.strip();
        task.note = note;
        task.dueOn = dueOn;
        task.remind(remindAt, remindBy);
        task.accountId = accountId;
        task.personId = personId;
    }
}
