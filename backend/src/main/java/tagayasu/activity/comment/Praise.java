package tagayasu.activity.comment;

import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Owned;

/** Good words of one for another, about something they did. */
@Entity
public class Praise extends Stored implements Owned {

    public static final String NOUN = "praise";

    public String subjectKind;
    public UUID subjectId;
    public UUID accountId;
    public UUID toUserId;
    public UUID fromUserId;
    public String text;

    static Praise require(UUID id) {
        return Praise.<Praise>findByIdOptional(id)
                .filter(praise -> praise.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return toUserId;
    }

    @Override
    public Collection<UUID> ownerIds() {
        return List.of(toUserId, fromUserId);
    }
}
