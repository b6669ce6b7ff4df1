package tagayasu.voice.competitor;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.customer.Account;
import tagayasu.customer.SharedOwnership;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.sales.product.Product;
import tagayasu.staff.Access;
import tagayasu.staff.Ownership;
import tagayasu.staff.codes.CodeList;
import tagayasu.staff.subjects.SubjectKind;
import tagayasu.voice.HeardPart;
import tagayasu.voice.HeardSearch;

/** Competitors and their moves in the catalogue of conditions, what they add to other nouns, owners and code list. */
class CompetitorNouns {

    private static final String TABLE = "competitor_move";

    @Produces
    @Singleton
    Noun competitor() {
        return Noun.of(Competitor.NOUN, "competitor")
                .field(text, "name", "{a}.name", "競合名", "Name")
                .field(text, "nameKana", "{a}.name_kana", "カナ", "Kana")
                .field(text, "aliases", "array_to_string({a}.aliases, '・')", "別名", "Other names")
                .field(text, "website", "{a}.website", "ホームページ", "Website")
                .field(text, "note", "{a}.note", "備考", "Note")
                .relation("moves", CompetitorMove.NOUN, "{b}.competitor_id = {a}.id")
                .sort("nameKana", "{a}.sort_key", "text")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    Noun move(Access access) {
        return Noun.of(CompetitorMove.NOUN, TABLE)
                .field(date, "seenOn", "{a}.seen_on", "確認日", "Seen on")
                .field(reference, "competitor", "{a}.competitor_id", "競合", "Competitor", "competitors")
                .field(
                        text,
                        "competitorName",
                        "(select k.name from competitor k where k.id = {a}.competitor_id)",
                        "競合名",
                        "Competitor's name")
                .field(code, "kind", "{a}.kind", "動き", "Kind of move", CompetitorMove.KIND)
                .field(text, "theirProduct", "{a}.their_product", "競合の商品", "Their product")
                .field(number, "price", "{a}.price", "提示価格", "Price seen")
                .field(reference, "product", "{a}.product_id", "自社の商品", "Our product", "products")
                .field(reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(reference, "person", "{a}.person_id", "個人", "Person", "persons")
                .field(reference, "owner", "{a}.owner_id", "担当", "Owner", "users")
                .field(text, "text", "{a}.text", "内容", "Text")
                .field(text, "quote", "{a}.quote", "報告の引用", "Quote of the report")
                .searchedBy(new HeardSearch(access, CompetitorMove.NOUN, TABLE))
                .sort("seenOn", "{a}.seen_on", "date")
                .sort("price", "coalesce({a}.price, 0)", "numeric")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    NounPart onAccounts() {
        return new HeardPart(
                Account.NOUN,
                account -> account.relation("competitorMoves", CompetitorMove.NOUN, "{b}.account_id = {a}.id"));
    }

    @Produces
    @Singleton
    NounPart onProducts() {
        return new HeardPart(
                Product.NOUN,
                product -> product.relation("competitorMoves", CompetitorMove.NOUN, "{b}.product_id = {a}.id"));
    }

    @Produces
    @Singleton
    Ownership ownership() {
        return new SharedOwnership(CompetitorMove.NOUN, TABLE);
    }

    @Produces
    @Singleton
    SubjectKind competitorSubject() {
        return new SubjectKind(Competitor.NOUN, "{a}.name", "null");
    }

    @Produces
    @Singleton
    CodeList kinds() {
        Sql uses = Sql.of(
                "select kind as code, count(*) as n from competitor_move where deleted_at is null group by kind");
        return new CodeList(CompetitorMove.KIND, "競合の動き", "Moves of competitors", uses);
    }
}
