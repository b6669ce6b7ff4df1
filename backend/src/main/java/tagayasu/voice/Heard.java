package tagayasu.voice;

import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.customer.Account;
import tagayasu.platform.Stored;
import tagayasu.platform.search.SearchDoc;
import tagayasu.staff.Owned;

/** What was heard from a customer or seen at one: what complaints, moves of competitors and feedback have in common. */
@MappedSuperclass
public abstract class Heard extends Stored implements Owned {

    public UUID accountId;
    public UUID personId;
    public UUID productId;
    public UUID ownerId;
    public UUID contactId;

    /** The passage of the contact's text that was marked; null when the row was entered by hand. */
    public String quote;

    public String text;
    public UUID deletedBy;

    /** How a reader knows the row in a history or in the bin. */
    public abstract String label();

    public abstract SearchDoc searchDoc();

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    /** Also whoever has the account in charge. */
    @Override
    public Collection<UUID> ownerIds() {
        Account account = account();
        return Stream.of(ownerId, account == null ? null : account.ownerId)
                .filter(Objects::nonNull)
                .toList();
    }

    public Account account() {
        return accountId == null ? null : Account.findById(accountId);
    }

    /** The records in whose timeline it belongs. */
    public List<UUID> related() {
        return Stream.of(accountId, personId).filter(Objects::nonNull).toList();
    }

    /** What a row points to, as its input names it. */
    public record Links(UUID accountId, UUID personId, UUID productId, UUID ownerId, UUID contactId, String quote) {}
}
