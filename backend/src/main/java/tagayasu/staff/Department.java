package tagayasu.staff;

import jakarta.persistence.Entity;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** A node of the company's tree; the scope "tree" reaches a department and all below it. */
@Entity
public class Department extends Stored {

    public static final String NOUN = "department";

    public String code;
    public String name;
    public UUID parentId;

    /**
     * Whether it lives, and it goes on living until the transaction ends: {@link #seize} waits for all that hold it, and
     * who comes after sees it gone.
     */
    public static boolean hold(UUID id) {
        return locked(id, "key share");
    }

    /** Before it is closed: whoever was placing somebody here is done, and their people are seen. */
    public static void seize(UUID id) {
        locked(id, "update");
    }

    private static boolean locked(UUID id, String how) {
        return !getEntityManager()
                .createNativeQuery("select 1 from department where id = ?1 and deleted_at is null for " + how)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    public static Department require(UUID id) {
        return Department.<Department>find("id = ?1 and deletedAt is null", id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
