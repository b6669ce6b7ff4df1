package tagayasu.voice.complaint;

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
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.sales.product.Product;
import tagayasu.staff.Access;
import tagayasu.staff.Ownership;
import tagayasu.staff.codes.CodeList;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.subjects.SubjectKind;
import tagayasu.voice.HeardPart;
import tagayasu.voice.HeardSearch;

/** Complaints in the catalogue of conditions, what they add to other nouns, their owners and their code list. */
class ComplaintNoun {

    /** The notice to whoever gets a complaint from somebody else. */
    static final String ASSIGNED = "complaint.assigned";

    @Produces
    @Singleton
    Noun complaint(BusinessCalendar calendar, Access access) {
        String closedOn = "cast({a}.closed_at at time zone '" + calendar.zone() + "' as date)";
        return Noun.of(Complaint.NOUN, "complaint")
                .field(text, "subject", "{a}.subject", "件名", "Subject")
                .field(code, "status", "{a}.status", "状況", "Status", "open", "inProgress", "closed")
                .field(code, "severity", "{a}.severity", "重大度", "Severity", Complaint.SEVERITY)
                .field(date, "receivedOn", "{a}.received_on", "受付日", "Received on")
                .field(date, "dueOn", "{a}.due_on", "対応期限", "Due on")
                .field(
                        flag,
                        "overdue",
                        "({a}.status <> 'closed' and coalesce({a}.due_on < {today}, false))",
                        "期限切れ",
                        "Overdue")
                .field(date, "closedOn", closedOn, "完了日", "Closed on")
                .field(reference, "owner", "{a}.owner_id", "対応担当", "Owner", "users")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(reference, "person", "{a}.person_id", "個人", "Person", "persons")
                .field(reference, "product", "{a}.product_id", "商品", "Product", "products")
                .field(text, "text", "{a}.text", "内容", "Text")
                .field(text, "quote", "{a}.quote", "報告の引用", "Quote of the report")
                .field(text, "resolution", "{a}.resolution", "解決内容", "Resolution")
                .searchedBy(new HeardSearch(access, Complaint.NOUN, "complaint"))
                .sort("receivedOn", "{a}.received_on", "date")
                .sort("dueOn", "coalesce({a}.due_on, '9999-12-31'::date)", "date")
                .sort("subject", "{a}.subject", "text")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart onAccounts() {
        return new HeardPart(
                Account.NOUN,
                account -> account.field(number, "openComplaints", "{a}.open_complaints", "未解決のクレーム", "Open complaints")
                        .relation("complaints", Complaint.NOUN, "{b}.account_id = {a}.id")
                        .sort("openComplaints", "{a}.open_complaints", "integer"));
    }

    @Produces
    @Singleton
    NounPart onPersons() {
        return new HeardPart(
                Person.NOUN, person -> person.relation("complaints", Complaint.NOUN, "{b}.person_id = {a}.id"));
    }

    @Produces
    @Singleton
    NounPart onProducts() {
        return new HeardPart(
                Product.NOUN, product -> product.relation("complaints", Complaint.NOUN, "{b}.product_id = {a}.id"));
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new SharedOwnership(Complaint.NOUN, "complaint");
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(Complaint.NOUN, "{a}.subject", "{a}.account_id");
    }

    @Produces
    @Singleton
    NoticeKind assigned() {
        return new NoticeKind(ASSIGNED, "クレームの担当になった", "A complaint is in your charge");
    }

    @Produces
    @Singleton
    CodeList severities() {
        Sql uses = Sql.of(
                "select severity as code, count(*) as n from complaint where deleted_at is null group by severity");
        return new CodeList(Complaint.SEVERITY, "クレームの重大度", "Severity of complaints", uses);
    }
}
