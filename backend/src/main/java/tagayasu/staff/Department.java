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

    public static Department require(UUID id) {
        return Department.<Department>find("id = ?1 and deletedAt is null", id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
