package tagayasu.staff;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A record the access policy can judge by the people who own it. */
public interface Owned {

    /** The noun in the policy's table, such as {@code account}. */
    String noun();

    /** Null when nobody owns it: then only the scope "all" reaches it. */
    UUID ownerId();

    /** For records with several owners; any one of them within the caller's scope is enough. */
    default Collection<UUID> ownerIds() {
        return ownerId() == null ? List.of() : List.of(ownerId());
    }
}
