package tagayasu.customer;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.codes;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.flag;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.list.Noun;

/** The account in the catalogue of conditions: its fields, relations and sorts. */
class AccountNoun {

    /** The last sale that the rank of an account speaks of: a head office's also counts those of branches that take its rank. */
    static final String LAST_RANKED_SALE =
            "greatest({a}.last_sale_on, (select max(b.last_sale_on) from account b where b.head_id = {a}.id"
                    + " and b.rank_inherited and b.deleted_at is null))";

    /** As the index account_life_cycle has it. */
    private static final String STAGE =
            "case {a}.life_cycle when 'latent' then 1 when 'prospect' then 2 when 'existing' then 3 else 4 end";

    @Produces
    @Singleton
    Noun noun(BusinessCalendar calendar) {
        String createdOn = "cast({a}.created_at at time zone '" + calendar.zone() + "' as date)";
        return Noun.of(Account.NOUN, "account")
                .field(text, "name", "{a}.name", "顧客名", "Name")
                .field(text, "nameKana", "{a}.name_kana", "カナ", "Kana")
                .field(text, "nameEn", "{a}.name_en", "英語名", "English name")
                .field(code, "code", "{a}.code", "顧客コード", "Code")
                .field(code, "rank", "{a}.rank", "ランク", "Rank", "ranks")
                .field(code, "previousRank", "{a}.previous_rank", "前回ランク", "Previous rank", "ranks")
                .field(date, "rankChangedOn", "{a}.rank_changed_on", "ランク変更日", "Rank changed on")
                .field(flag, "rankOverridden", "({a}.rank_override is not null)", "ランク手動設定", "Rank set by hand")
                .field(flag, "rankExcluded", "{a}.rank_excluded", "ランク対象外", "Not ranked")
                .field(flag, "rankInherited", "{a}.rank_inherited", "本社のランクを継ぐ", "Takes its head office's rank")
                .field(number, "rankPoints", "{a}.rank_points", "ランク点", "Rank points")
                .field(number, "recencyDays", "{a}.recency_days", "最新購買からの日数", "Recency (days)")
                .field(number, "frequency", "{a}.frequency", "購買頻度", "Frequency")
                .field(number, "monetary", "{a}.monetary", "累計購買金額", "Monetary")
                .field(date, "lastSaleOn", "{a}.last_sale_on", "最終売上日", "Last sale on")
                .field(date, "lastRankedSaleOn", LAST_RANKED_SALE, "最終売上日（ランクを継ぐ拠点も）", "Last sale, branches too")
                .field(date, "firstSaleOn", "{a}.first_sale_on", "初回売上日", "First sale on")
                .field(date, "lastContactOn", "{a}.last_contact_on", "最終コンタクト日", "Last contact on")
                .field(date, "lastVisitOn", "{a}.last_visit_on", "最終訪問日", "Last visit on")
                .field(date, "nextVisitOn", "{a}.next_visit_on", "次回訪問予定日", "Next visit on")
                .field(reference, "owner", "{a}.owner_id", "担当", "Staff in charge", "users")
                .field(codes, "roles", "{a}.roles", "取引区分", "Roles", "customer", "partner", "supplier")
                .field(code, "lifeCycle", "{a}.life_cycle", "顧客ステージ", "Stage", stages())
                .field(date, "lifeCycleOn", "{a}.life_cycle_on", "ステージ変更日", "Stage since")
                .field(code, "industry", "{a}.industry", "業種", "Industry", "industry")
                .field(code, "prefecture", "{a}.prefecture", "都道府県", "Prefecture", "prefectures")
                .field(text, "city", "{a}.city", "市区町村", "City")
                .field(text, "address", "{a}.address", "住所", "Address")
                .field(code, "postalCode", "{a}.postal_code", "郵便番号", "Postal code")
                .field(text, "phone", "{a}.phone", "電話番号", "Telephone")
                .field(text, "email", "{a}.email", "メール", "E-mail")
                .field(text, "website", "{a}.website", "ホームページ", "Website")
                .field(code, "corporateNumber", "{a}.corporate_number", "法人番号", "Corporate number")
                .field(text, "note", "{a}.note", "備考", "Note")
                .field(reference, "parent", "{a}.parent_id", "本社", "Head office", "accounts")
                .field(reference, "head", "{a}.head_id", "最上位の本社", "Topmost head office", "accounts")
                .field(
                        flag,
                        "isBranch",
                        "({a}.parent_id is not null and {sees account {a}.parent_id})",
                        "拠点",
                        "Is a branch")
                .field(date, "createdOn", createdOn, "登録日", "Created on")
                .relation("branches", Account.NOUN, "{b}.parent_id = {a}.id")
                .sort("nameKana", "{a}.sort_key", "text")
                .sort("code", "{a}.code", "text")
                .sort("rank", "coalesce({a}.rank, '~')", "text")
                .sort("lifeCycle", STAGE, "integer")
                .sort("lastSaleOn", "coalesce({a}.last_sale_on, '0001-01-01'::date)", "date")
                .sort("lastContactOn", "coalesce({a}.last_contact_on, '0001-01-01'::date)", "date")
                .sort("lastVisitOn", "coalesce({a}.last_visit_on, '0001-01-01'::date)", "date")
                .sort("nextVisitOn", "coalesce({a}.next_visit_on, '9999-12-31'::date)", "date")
                .sort("lastRankedSaleOn", "coalesce(" + LAST_RANKED_SALE + ", '0001-01-01'::date)", "date")
                .sort("monetary", "coalesce({a}.monetary, 0)", "numeric")
                .sort("rankPoints", "coalesce({a}.rank_points, -1)", "integer")
                .sort("rankChangedOn", "coalesce({a}.rank_changed_on, '0001-01-01'::date)", "date")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    private static String[] stages() {
        return Arrays.stream(LifeCycle.values()).map(LifeCycle::name).toArray(String[]::new);
    }
}
