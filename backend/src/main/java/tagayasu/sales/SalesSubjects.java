package tagayasu.sales;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.staff.subjects.SubjectKind;

/** Sales and products as things that notices, comments and tasks are about. */
class SalesSubjects {

    @Produces
    @Singleton
    SubjectKind sale() {
        return new SubjectKind(
                Sale.NOUN,
                "concat_ws(' ', (select c.name from account c where c.id = {a}.account_id), {a}.sold_on)",
                "{a}.account_id");
    }

    @Produces
    @Singleton
    SubjectKind product() {
        return new SubjectKind(Product.NOUN, "{a}.name", "null");
    }
}
