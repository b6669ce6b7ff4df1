package tagayasu.sales.paper;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.platform.paper.PaperKind;

/** The papers of a sale, in the order in which they are written. */
class SalesPapers {

    @Produces
    @Singleton
    PaperKind quotation() {
        return new PaperKind("quotation", "見積書", "Quotation");
    }

    @Produces
    @Singleton
    PaperKind orderConfirmation() {
        return new PaperKind("orderConfirmation", "注文請書", "Order confirmation");
    }

    @Produces
    @Singleton
    PaperKind agreement() {
        return new PaperKind("agreement", "契約書", "Agreement");
    }
}
