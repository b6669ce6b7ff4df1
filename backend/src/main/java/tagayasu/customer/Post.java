package tagayasu.customer;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** What a person is at an account, from one day to another. A person may have several at once; former ones are kept. */
@Entity
public class Post extends Stored {

    public UUID personId;
    public UUID accountId;
    public String department = "";
    public String title = "";
    public String phone;
    public String email;
    private LocalDate startedOn;
    private LocalDate endedOn;

    /** @param to the last day, inclusive; null = still held. Either may be null = not known */
    public void last(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) throw Problem.invalid("ends_before_it_starts", "/endedOn");
        startedOn = from;
        endedOn = to;
    }

    /** Another post takes its place on that day: its own last day is the one before, if it has not ended already. */
    public void endBefore(LocalDate next) {
        LocalDate lastDay = next.minusDays(1);
        if (startedOn != null && lastDay.isBefore(startedOn))
            throw Problem.invalid("starts_before_what_it_replaces", "/startedOn");
        if (endedOn == null || endedOn.isAfter(lastDay)) endedOn = lastDay;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    /** A post of this person, or 404. */
    public static Post require(UUID person, UUID id) {
        return Post.<Post>find("id = ?1 and personId = ?2 and deletedAt is null", id, person)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    public static List<Post> of(UUID person) {
        return list("personId = ?1 and deletedAt is null", person);
    }
}
