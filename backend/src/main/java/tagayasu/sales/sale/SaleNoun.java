package tagayasu.sales.sale;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.sales.product.Product;
import tagayasu.staff.Ownership;
import tagayasu.staff.subjects.SubjectKind;

/** Sales in the catalogue of conditions, what they add to accounts and persons, who owns one, and as a subject. */
class SaleNoun {

    @Produces
    @Singleton
    Noun sale() {
        return Noun.of(Sale.NOUN, "sale")
                .field(date, "soldOn", "{a}.sold_on", "売上日", "Sold on")
                .field(number, "amount", "{a}.amount", "金額", "Amount")
                .field(code, "orderNo", "{a}.order_no", "受注番号", "Order number")
                .field(text, "note", "{a}.note", "備考", "Note")
                .field(reference, "staff", "{a}.staff_id", "販売担当", "Sold by", "users")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(reference, "person", "{a}.person_id", "個人", "Person", "persons")
                .field(reference, "import", "{a}.import_id", "取込", "Import")
                .relation(
                        "products",
                        Product.NOUN,
                        "{b}.id in (select l.product_id from sale_line l where l.sale_id = {a}.id)")
                .searchedBy(new SaleSearch())
                .sort("soldOn", "{a}.sold_on", "date")
                .sort("amount", "{a}.amount", "numeric")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart salesOfAccounts() {
        return sales(Account.NOUN, "{b}.account_id = {a}.id");
    }

    private static NounPart sales(String noun, String join) {
        return new NounPart() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public void addTo(Noun owner) {
                owner.relation("sales", Sale.NOUN, join);
            }
        };
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(
                Sale.NOUN,
                "concat_ws(' ', (select c.name from account c where c.id = {a}.account_id), {a}.sold_on)",
                "{a}.account_id");
    }

    /** A sale belongs to whoever has its account in charge. */
    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Sale.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "exists (select 1 from account own where own.id = " + alias
                                + ".account_id and own.owner_id = any(?))",
                        (Object) users);
            }

            @Override
            public Sql ownersOf(UUID sale) {
                return Sql.of(
                        "select own.owner_id from sale s join account own on own.id = s.account_id where s.id = ?"
                                + " and s.deleted_at is null",
                        sale);
            }
        };
    }
}
