package tagayasu.sales;

import jakarta.persistence.Entity;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** A class of products; classes form a tree. */
@Entity
public class ProductCategory extends Stored {

    public String code;
    public String name;
    public int position;
    private UUID parentId;

    public UUID parentId() {
        return parentId;
    }

    /** Null makes it a root. */
    public void moveUnder(UUID parent) {
        for (UUID at = parent; at != null; at = require(at).parentId)
            if (at.equals(id)) throw Problem.invalid("category_parent_is_below", "/parentId");
        parentId = parent;
    }

    public static ProductCategory require(UUID id) {
        return ProductCategory.<ProductCategory>findByIdOptional(id)
                .filter(category -> category.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    boolean inUse() {
        return Product.count("categoryId = ?1 and deletedAt is null", id) > 0
                || count("parentId = ?1 and deletedAt is null", id) > 0;
    }
}
