package tagayasu.voice.feedback;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchDoc;
import tagayasu.sales.product.Product;
import tagayasu.voice.Heard;

/** 商品の声: what a customer thinks of one of our products. */
@Entity
public class ProductFeedback extends Heard {

    public static final String NOUN = "productFeedback";

    private static final int LABEL = 60;

    /** 1 (bad) to 5 (good); null while nobody has judged it. */
    public Short score;

    public LocalDate heardOn;

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public String label() {
        Product product = productId == null ? null : Product.findById(productId);
        String said = text.length() > LABEL ? text.substring(0, LABEL) + "…" : text;
        return product == null ? said : product.name + " " + said;
    }

    @Override
    public SearchDoc searchDoc() {
        return doc(id, text, quote);
    }

    static SearchDoc doc(UUID id, String text, String quote) {
        return SearchDoc.of(NOUN, id, text, null).with(quote);
    }

    public static ProductFeedback require(UUID id) {
        return ProductFeedback.<ProductFeedback>findByIdOptional(id)
                .filter(feedback -> feedback.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}
