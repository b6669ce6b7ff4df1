package tagayasu.activity.task;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.Owned;
import tagayasu.staff.StaffDirectory;

/** A task, in lists and alone. */
@Schema(name = "Task")
public record TaskView(
        @NotNull UUID id,
        @NotNull int version,

        @Schema(description = "todo, or what opened it: confirmation ...", example = "todo") @NotNull
        String kind,

        @Schema(example = "見積を送る") @NotNull String name,
        String note,
        LocalDate dueOn,
        Instant remindAt,
        @NotNull Task.RemindBy remindBy,
        Instant remindedAt,
        UUID accountId,

        @Schema(description = "Absent when the caller may not see the account")
        String accountName,

        UUID personId,

        @Schema(description = "Absent when the caller may not see the person")
        String personName,

        String subjectKind,
        UUID subjectId,
        @NotNull UUID assigneeId,
        @Schema(example = "田中 実") String assigneeName,
        @NotNull UUID requesterId,
        @Schema(example = "佐藤 葵") String requesterName,

        @Schema(description = "The distribution it came with")
        UUID distributionId,

        Instant doneAt,
        UUID doneBy,
        String doneByName,
        @NotNull Instant createdAt,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed) {

    static final String COLUMNS = "a.id, a.version, a.kind, a.name, a.note, a.due_on, a.remind_at, a.remind_by,"
            + " a.reminded_at, a.account_id, c.name as account_name, a.person_id,"
            + " nullif(trim(p.family_name || ' ' || p.given_name), '') as person_name, a.subject_kind, a.subject_id,"
            + " a.assignee_id, a.requester_id, a.batch_id, a.done_at, a.done_by, a.created_at";

    /** Names of records that the caller may not read stay away. */
    static Sql joins(Access access) {
        return Sql.of("left join account c on c.id = a.account_id and")
                .plus(access.visible("account", "c"))
                .plus("left join person p on p.id = a.person_id and")
                .plus(access.visible("person", "p"));
    }

    private record Owners(UUID ownerId, Collection<UUID> ownerIds) implements Owned {
        @Override
        public String noun() {
            return Task.NOUN;
        }
    }

    static TaskView of(Row row, StaffDirectory staff, Access access) {
        UUID assignee = row.uuid("assignee_id");
        Owned owned = new Owners(assignee, List.of(assignee, row.uuid("requester_id")));
        return new TaskView(
                row.uuid("id"),
                row.integer("version"),
                row.text("kind"),
                row.text("name"),
                row.text("note"),
                row.date("due_on"),
                row.instant("remind_at"),
                Task.RemindBy.valueOf(row.text("remind_by")),
                row.instant("reminded_at"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                row.uuid("assignee_id"),
                staff.nameOf(row.uuid("assignee_id")),
                row.uuid("requester_id"),
                staff.nameOf(row.uuid("requester_id")),
                row.uuid("batch_id"),
                row.instant("done_at"),
                row.uuid("done_by"),
                staff.nameOf(row.uuid("done_by")),
                row.instant("created_at"),
                Stream.of(Action.CHANGE, Action.DELETE)
                        .filter(action -> access.may(action, owned))
                        .map(Action::code)
                        .toList());
    }
}
