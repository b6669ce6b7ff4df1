package tagayasu.rank.cycle;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import tagayasu.customer.Account;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.platform.search.SearchIndex;
import tagayasu.staff.subjects.SubjectKind;

/** Cards as lists and exports see them: with their account, and guarded as it is. */
class YellowNoun {

    static final String STAGE = "case when {a}.cleared_on is not null then 'cleared' when {a}.at_risk_on is not null"
            + " then 'atRisk' when {a}.escalated_on is not null then 'escalated' when {a}.told_on is null then 'waiting'"
            + " else 'open' end";

    private static final String TABLE =
            "(select y.*, c.owner_id, c.name, c.code, c.head_id, c.rank, c.prefecture, c.city,"
                    + " c.visit_every_days, c.last_visit_on, c.next_visit_on, c.sort_key, c.deleted_at"
                    + " from yellow_card y join account c on c.id = y.account_id)";

    @Produces
    @Singleton
    Noun card() {
        return Noun.of(YellowCards.NOUN, TABLE)
                .guardedAs(Account.NOUN)
                .searchedBy(new ByAccount())
                .field(Type.reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(Type.text, "accountName", "{a}.name", "顧客名", "Account")
                .field(Type.reference, "owner", "{a}.owner_id", "担当", "Staff in charge", "users")
                .field(Type.code, "rank", "{a}.rank", "ランク", "Rank", "ranks")
                .field(Type.code, "stage", STAGE, "段階", "Stage", "waiting", "open", "escalated", "atRisk", "cleared")
                .field(Type.date, "dueOn", "{a}.due_on", "訪問期限", "Due on")
                .field(Type.date, "openedOn", "{a}.opened_on", "点灯日", "Came on")
                .field(Type.number, "daysOverdue", "({today} - {a}.due_on)", "超過日数", "Days overdue")
                .field(Type.date, "lastVisitOn", "{a}.last_visit_on", "最終訪問日", "Last visit on")
                .field(Type.date, "plannedOn", "{a}.next_visit_on", "訪問予定日", "Visit planned on")
                .field(Type.date, "snoozedUntil", "{a}.snoozed_until", "保留期限", "Snoozed until")
                .field(Type.date, "clearedOn", "{a}.cleared_on", "解消日", "Cleared on")
                .field(
                        Type.code,
                        "clearedHow",
                        "{a}.cleared_how",
                        "解消理由",
                        "Cleared by",
                        "visit",
                        "falseAlarm",
                        "notDue")
                .sort("rank", "coalesce({a}.rank, '~')", "text")
                .sort("dueOn", "{a}.due_on", "date")
                .sort("openedOn", "{a}.opened_on", "date")
                .sort("nameKana", "{a}.sort_key", "text")
                .sort("plannedOn", "coalesce({a}.next_visit_on, '9999-12-31'::date)", "date")
                .sort("clearedOn", "coalesce({a}.cleared_on, '9999-12-31'::date)", "date");
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(YellowCards.NOUN, "{a}.name", "{a}.account_id");
    }

    /** A card is known by its account. */
    private static final class ByAccount implements Noun.Search {

        @Override
        public Sql match(SearchIndex index, String typed, Function<String, Sql> seen) {
            return Sql.of("select y.id from yellow_card y join account c on c.id = y.account_id where")
                    .plus(seen.apply("c"))
                    .plus("and y.account_id in (")
                    .plus(index.match(Account.NOUN, typed))
                    .plus(")");
        }

        @Override
        public Sql holds(SearchIndex index, String typed, String alias) {
            return index.holds(Account.NOUN, typed, alias + ".account_id");
        }
    }
}
