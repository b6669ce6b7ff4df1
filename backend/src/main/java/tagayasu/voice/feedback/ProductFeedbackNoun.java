package tagayasu.voice.feedback;

import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.customer.Account;
import tagayasu.customer.SharedOwnership;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.sales.product.Product;
import tagayasu.staff.Access;
import tagayasu.staff.Ownership;
import tagayasu.voice.HeardPart;
import tagayasu.voice.HeardSearch;

/** Feedback in the catalogue of conditions, what it adds to other nouns, and its owners. */
class ProductFeedbackNoun {

    private static final String TABLE = "product_feedback";

    @Produces
    @Singleton
    Noun feedback(Access access) {
        return Noun.of(ProductFeedback.NOUN, TABLE)
                .field(reference, "product", "{a}.product_id", "商品", "Product", "products")
                .field(
                        text,
                        "productName",
                        "(select p.name from product p where p.id = {a}.product_id)",
                        "商品名",
                        "Product's name")
                .field(number, "score", "{a}.score", "評価", "Score")
                .field(text, "text", "{a}.text", "声", "Wording")
                .field(date, "heardOn", "{a}.heard_on", "聞いた日", "Heard on")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(reference, "person", "{a}.person_id", "個人", "Person", "persons")
                .field(reference, "owner", "{a}.owner_id", "担当", "Owner", "users")
                .field(text, "quote", "{a}.quote", "報告の引用", "Quote of the report")
                .searchedBy(new HeardSearch(access, ProductFeedback.NOUN, TABLE))
                .sort("heardOn", "{a}.heard_on", "date")
                .sort("score", "coalesce({a}.score, 0)", "integer")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart onAccounts() {
        return new HeardPart(
                Account.NOUN,
                account -> account.relation("productFeedback", ProductFeedback.NOUN, "{b}.account_id = {a}.id"));
    }

    @Produces
    @Singleton
    NounPart onProducts() {
        return new HeardPart(
                Product.NOUN,
                product -> product.relation("productFeedback", ProductFeedback.NOUN, "{b}.product_id = {a}.id"));
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new SharedOwnership(ProductFeedback.NOUN, TABLE);
    }
}
