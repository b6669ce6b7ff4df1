package tagayasu.sales.deal;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.customer.Account;
import tagayasu.customer.Person;
import tagayasu.customer.SharedOwnership;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.sales.product.Product;
import tagayasu.staff.Access;
import tagayasu.staff.Ownership;
import tagayasu.staff.subjects.SubjectKind;

/** Deals in the catalogue of conditions, what they add to other nouns, who owns one, and as a subject. */
class DealNoun {

    @Produces
    @Singleton
    Noun deal(Access access) {
        return Noun.of(Deal.NOUN, "deal")
                .field(text, "name", "{a}.name", "案件名", "Name")
                .field(code, "outcome", "{a}.outcome", "状態", "State", "open", "won", "lost", "other")
                .field(reference, "stage", "{a}.stage_id", "ステージ", "Stage", "salesStages")
                .field(code, "probability", "{a}.probability", "確度", "Probability", DealCodes.PROBABILITY)
                .field(number, "percent", "{a}.percent", "確率（％）", "Percent")
                .field(number, "amount", "{a}.amount", "金額", "Amount")
                .field(number, "weighted", "({a}.amount * {a}.percent / 100)", "見込額", "Weighted amount")
                .field(date, "expectedOn", "{a}.expected_on", "受注予定日", "Expected on")
                .field(
                        flag,
                        "overdue",
                        "({a}.outcome = 'open' and {a}.expected_on < {today})",
                        "受注予定日を過ぎた",
                        "Past its expected day")
                .field(date, "openedOn", "{a}.opened_on", "開始日", "Opened on")
                .field(date, "urgentBy", "{a}.urgent_by", "至急の期限", "Urgent by")
                .field(code, "closing", "{a}.closing", "終了区分", "Closing", DealCodes.CLOSING)
                .field(date, "closedOn", "{a}.closed_on", "終了日", "Closed on")
                .field(code, "closingReason", "{a}.closing_reason", "失注理由", "Reason of loss", DealCodes.REASON)
                .field(date, "lastContactOn", "{a}.last_contact_on", "最終コンタクト日", "Last contact")
                .field(date, "nextContactOn", "{a}.next_contact_on", "次回コンタクト予定日", "Next contact")
                .field(reference, "owner", "{a}.owner_id", "担当", "In charge", "users")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(reference, "campaign", "{a}.campaign_id", "リード元", "Source", "campaigns")
                .field(text, "note", "{a}.note", "備考", "Note")
                .relation(
                        "products",
                        Product.NOUN,
                        "{b}.id in (select l.product_id from deal_line l where l.deal_id = {a}.id)")
                .relation(
                        "persons",
                        Person.NOUN,
                        "{b}.id in (select m.person_id from deal_person m where m.deal_id = {a}.id)")
                .searchedBy(new DealSearch.OfList(access))
                .sort("expectedOn", "{a}.expected_on", "date")
                .sort("amount", "{a}.amount", "numeric")
                .sort("weighted", "({a}.amount * {a}.percent / 100)", "numeric")
                .sort("name", "{a}.name", "text")
                .sort("closedOn", "coalesce({a}.closed_on, '9999-12-31'::date)", "date")
                .sort("lastContactOn", "coalesce({a}.last_contact_on, '0001-01-01'::date)", "date")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart dealsOfAccounts() {
        return deals(Account.NOUN, "{b}.account_id = {a}.id");
    }

    @Produces
    @Singleton
    NounPart dealsOfPersons() {
        return deals(Person.NOUN, "{b}.id in (select m.deal_id from deal_person m where m.person_id = {a}.id)");
    }

    @Produces
    @Singleton
    NounPart dealsOfProducts() {
        return deals(Product.NOUN, "{b}.id in (select l.deal_id from deal_line l where l.product_id = {a}.id)");
    }

    private static NounPart deals(String noun, String join) {
        return new NounPart() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public void addTo(Noun owner) {
                owner.relation("deals", Deal.NOUN, join);
            }
        };
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new SharedOwnership(Deal.NOUN, "deal");
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(Deal.NOUN, "{a}.name", "{a}.account_id");
    }
}
