package tagayasu.voice.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tagayasu.voice.HeardBook;
import tagayasu.voice.HeardLinks;

/** Enters and changes feedback together with what follows. */
@ApplicationScoped
public class ProductFeedbackLedger {

    @Inject
    HeardLinks links;

    @Inject
    HeardBook book;

    public ProductFeedback enter(ProductFeedbackInput input) {
        ProductFeedback feedback = new ProductFeedback();
        links.fill(feedback, input.links(), true);
        input.applyTo(feedback);
        feedback.persistAndFlush();
        book.follow("created", feedback, Map.of(), ProductFeedbackInput.of(feedback));
        return feedback;
    }

    public void change(ProductFeedback feedback, ProductFeedbackInput before, ProductFeedbackInput input) {
        links.fill(feedback, input.links(), false);
        input.applyTo(feedback);
        ProductFeedback.flush();
        book.follow("updated", feedback, before, ProductFeedbackInput.of(feedback));
    }
}
