package tagayasu.activity.comment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.subjects.Subjects;

/** What somebody says about a record. Its author changes it and takes it away. */
@Entity
public class Comment extends Stored {

    public static final String NOUN = "comment";

    public String subjectKind;
    public UUID subjectId;
    public UUID accountId;

    private String text;
    private List<UUID> mentions = List.of();
    private Instant editedAt;

    /** @param edited null = it is new */
    void say(String words, List<UUID> mentioned, Instant edited) {
        text = words.strip();
        mentions = List.copyOf(mentioned);
        editedAt = edited;
    }

    public String text() {
        return text;
    }

    public List<UUID> mentions() {
        return mentions;
    }

    Subjects.Ref subject() {
        return new Subjects.Ref(subjectKind, subjectId);
    }

    static Comment require(UUID id) {
        return Comment.<Comment>findByIdOptional(id)
                .filter(comment -> comment.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    /** Who has commented on the record so far. */
    static List<UUID> authorsOn(UUID subject) {
        return Comment.<Comment>list("subjectId = ?1 and deletedAt is null", subject).stream()
                .map(comment -> comment.createdBy)
                .distinct()
                .toList();
    }
}
