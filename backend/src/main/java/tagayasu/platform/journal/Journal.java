package tagayasu.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Actor;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Ids;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/**
 * The one append-only record of who changed what, written in the transaction of the change. History, timeline, undo,
 * audit and notifications read it.
 */
@ApplicationScoped
public class Journal {

    @Inject
    Rows rows;

    @Inject
    Current current;

    @Inject
    BusinessCalendar calendar;

    /**
     * What was changed.
     *
     * @param noun as in the API's conditions: account, person, sale ...
     * @param label how a reader knows the record, kept because it may be gone later
     */
    public record Subject(String noun, UUID id, String label) {}

    /** One line of a history. */
    public record Entry(
            UUID id,
            Instant at,
            UUID actorId,
            String through,
            String verb,
            Subject subject,
            List<UUID> related,
            JsonNode changes) {}

    /**
     * Writes one entry. Nothing is written when an update changed nothing.
     *
     * @param verb created, updated, deleted, restored, or the noun's own
     * @param related other records in whose timeline the entry belongs, such as the account of a person
     */
    public UUID record(String verb, Subject subject, List<UUID> related, ObjectNode changes) {
        return write(verb, subject, related, changes, false);
    }

    /** Like {@link #record}, for a person: the values go where erasure can reach them. */
    public UUID recordPersonal(String verb, Subject subject, List<UUID> related, ObjectNode changes) {
        UUID id = write(verb, new Subject(subject.noun(), subject.id(), ""), related, namesOf(changes), true);
        if (id != null)
            rows.update(Sql.of(
                            "insert into journal_personal (journal_id, person_id, changes) values (?, ?, ?)",
                            id,
                            subject.id(),
                            changes)
                    .keepPlan());
        return id;
    }

    private UUID write(String verb, Subject subject, List<UUID> related, ObjectNode changes, boolean personal) {
        if (verb.equals("updated") && changes.isEmpty()) return null;
        UUID id = Ids.next();
        Actor actor = current.actor();
        rows.update(Sql.of(
                        "insert into journal (id, at, actor_id, through, verb, subject_kind, subject_id, subject_label, related,"
                                + " changes, personal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        calendar.now(),
                        actor.id(),
                        actor.through().code(),
                        verb,
                        subject.noun(),
                        subject.id(),
                        subject.label(),
                        related.toArray(UUID[]::new),
                        changes,
                        personal)
                .keepPlan());
        return id;
    }

    private static ObjectNode namesOf(ObjectNode changes) {
        ObjectNode names = changes.objectNode();
        changes.fieldNames().forEachRemaining(name -> names.set(name, changes.objectNode()));
        return names;
    }

    /**
     * The history of one record, newest first, also of what a job did to many at once.
     *
     * @param before the id of the last entry of the page before, or null
     */
    public List<Entry> history(UUID subjectId, UUID before, int limit) {
        Sql after = before == null ? Sql.EMPTY : Sql.of("and j.id < ?", before);
        return rows.list(
                Sql.of("""
                                select * from (
                                    select j.*, coalesce(p.changes, j.changes) as said from journal j
                                    left join journal_personal p on p.journal_id = j.id where j.subject_id = ?
                                    union all
                                    select j.*, coalesce(i.changes, '{}') from journal_image i
                                    join journal j on j.id = i.journal_id where i.row_id = ?) j
                                where true
                                """, subjectId, subjectId).plus(after).plus("order by j.id desc limit " + limit),
                Journal::entry);
    }

    static Entry entry(Row row) {
        return new Entry(
                row.uuid("id"),
                row.instant("at"),
                row.uuid("actor_id"),
                row.text("through"),
                row.text("verb"),
                new Subject(row.text("subject_kind"), row.uuid("subject_id"), row.text("subject_label")),
                row.uuids("related"),
                row.json("said"));
    }
}
