package tagayasu.sales.product;

import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import tagayasu.platform.Sql;
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

    /** Null makes it a root. Two moves at once could close a circle that neither of them sees, so one waits. */
    public void moveUnder(UUID parent) {
        if (Objects.equals(parent, parentId)) return;
        getEntityManager()
                .createNativeQuery("lock table product_category in share row exclusive mode")
                .executeUpdate();
        for (UUID at = parent; at != null; at = above(at).parentId)
            if (at.equals(id)) throw Problem.invalid("category_parent_is_below", "/parentId");
        parentId = parent;
    }

    private static ProductCategory above(UUID id) {
        ProductCategory category = findById(id);
        if (category == null || category.deletedAt != null) throw Problem.invalid("unknown_category", "/parentId");
        return category;
    }

    /** A predicate over products under alias a: in this category or in one below it. */
    static Sql holds(UUID category) {
        return Sql.of(
                "a.category_id in (with recursive below as (select id from product_category where id = ? union"
                        + " select c.id from product_category c join below b on c.parent_id = b.id"
                        + " where c.deleted_at is null) select id from below)",
                category);
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
