package tagayasu.rank.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;

/** Port: something that goes over with customers, such as standing plans. */
public interface HandoverPart {

    /** As the API names it: plan, task ... */
    String kind();

    /**
     * Selects {@code id uuid, account_id uuid, label text, due_on date} of what is open and would go over; the account may
     * be null.
     *
     * @param accounts selects the ids of the customers
     * @param whole all that the predecessor has goes over, not only chosen customers
     */
    Sql open(UUID from, Sql accounts, boolean whole);

    /** Whether the successor answers for each one; else it only counts among what goes over. */
    default boolean isAnswered() {
        return true;
    }

    /** Gives it to the successor, in the transaction of the hand-over. What only follows its customer need do nothing. */
    default void move(Move move) {}

    /** @param accounts the customers that have just changed hands */
    record Move(UUID journalId, UUID from, UUID to, List<UUID> accounts, boolean whole, Instant at, UUID actor) {}
}
