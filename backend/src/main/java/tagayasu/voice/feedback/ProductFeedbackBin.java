package tagayasu.voice.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.trash.Bin;
import tagayasu.voice.HeardBook;

/** Feedback in the bin. */
@ApplicationScoped
public class ProductFeedbackBin implements Bin {

    @Inject
    Access access;

    @Inject
    HeardBook book;

    @Inject
    Rows rows;

    @Override
    public String noun() {
        return ProductFeedback.NOUN;
    }

    @Override
    public Sql entries() {
        return Sql.of("select a.id, left(a.text, 60) as label, a.deleted_at, a.deleted_by from product_feedback a"
                        + " where a.deleted_at is not null and")
                .plus(access.visible(ProductFeedback.NOUN, "a"));
    }

    @Override
    public void restore(UUID id) {
        book.restore(ProductFeedback.<ProductFeedback>findById(id));
    }

    @Override
    public void purge(UUID id) {
        book.recordPurge(ProductFeedback.<ProductFeedback>findById(id));
        rows.update(Sql.of("delete from product_feedback where id = ?", id));
    }
}
