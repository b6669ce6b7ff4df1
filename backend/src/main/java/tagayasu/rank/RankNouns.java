package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.customer.Account;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;

/**
 * Scores, changes and runs as lists and exports see them. Scores and changes bear the id of their account and are guarded
 * as it is.
 */
@ApplicationScoped
public class RankNouns {

    private static final String OWNERS_DEPARTMENT =
            "(select u.department_id from app_user u where u.id = {a}.owner_id)";
    private static final String ACCOUNT = ", c.name, c.owner_id, cast(null as timestamptz) as deleted_at";

    @Produces
    @Singleton
    Noun scheme() {
        return Noun.of("rankScheme", "rank_scheme").sort("number", "{a}.number", "integer");
    }

    @Produces
    @Singleton
    Noun run() {
        return Noun.of("rankRun", "(select r.*, cast(null as timestamptz) as deleted_at from rank_run r)")
                .sort("period", "{a}.period", "text")
                .sort("revision", "{a}.revision", "integer");
    }

    @Produces
    @Singleton
    Noun score() {
        return scored(Noun.of(
                "rankScore",
                "(select s.account_id as id, s.*" + ACCOUNT
                        + " from rank_score s join account c on c.id = s.account_id)"));
    }

    @Produces
    @Singleton
    Noun simulationScore() {
        return scored(Noun.of(
                "rankSimulationScore",
                "(select s.account_id as id, s.*" + ACCOUNT
                        + " from rank_simulation_score s join account c on c.id = s.account_id)"));
    }

    @Produces
    @Singleton
    Noun change() {
        Noun noun = Noun.of(
                        "rankChange",
                        "(select s.account_id as id, s.*" + ACCOUNT
                                + " from rank_change s join account c on c.id = s.account_id)")
                .guardedAs("account")
                .field(Type.reference, "runId", "{a}.run_id", "実行", "Run")
                .field(Type.text, "accountCode", "{a}.account_code", "顧客コード", "Account code")
                .field(Type.text, "accountName", "{a}.name", "顧客名", "Account")
                .field(Type.reference, "ownerId", "{a}.owner_id", "担当者", "Owner", "users")
                .field(Type.reference, "departmentId", OWNERS_DEPARTMENT, "担当部署", "Department", "departments")
                .field(Type.code, "direction", "{a}.direction", "方向", "Direction", "up", "down", "new", "gone")
                .field(Type.code, "fromRank", "{a}.from_rank", "変更前", "From")
                .field(Type.code, "toRank", "{a}.to_rank", "変更後", "To")
                .sort("accountCode", "{a}.account_code", "text")
                .sort("fromRank", "coalesce({a}.from_rank, '')", "text")
                .sort("toRank", "coalesce({a}.to_rank, '')", "text");
        values(
                noun,
                "Before",
                "(select b.previous_run_id from rank_run b where b.id = {a}.run_id)",
                "（変更前）",
                " before");
        values(noun, "After", "{a}.run_id", "（変更後）", " after");
        return noun;
    }

    /** Where an account went in the latest run. Looked up in sets, each made once for a whole list. */
    @Produces
    @Singleton
    NounPart movement() {
        String latest = "(select r.id from rank_run r where r.superseded_at is null order by r.period desc limit 1)";
        String sql = "(case"
                + Stream.of("down", "up", "new", "gone")
                        .map(way -> " when {a}.id in (select m.account_id from rank_change m where m.direction = '"
                                + way + "' and m.run_id = " + latest + ") then '" + way + "'")
                        .collect(Collectors.joining())
                + " end)";
        return new NounPart() {
            @Override
            public String noun() {
                return Account.NOUN;
            }

            @Override
            public void addTo(Noun account) {
                account.field(
                        Type.code,
                        "rankMovement",
                        sql,
                        "ランクの動き（直近）",
                        "Latest rank movement",
                        "up",
                        "down",
                        "new",
                        "gone");
            }
        };
    }

    /** Read score by score, so that only who asks for them (an export) pays. */
    private static void values(Noun noun, String suffix, String run, String ja, String en) {
        String of = " from rank_score v where v.account_id = {a}.account_id and v.run_id = " + run + ")";
        noun.field(Type.number, "recencyDays" + suffix, "(select v.recency_days" + of, "最終購買からの日数" + ja, "Days" + en)
                .field(Type.number, "frequency" + suffix, "(select v.frequency" + of, "購買回数" + ja, "Purchases" + en)
                .field(Type.number, "monetary" + suffix, "(select v.monetary" + of, "累計購買金額" + ja, "Amount" + en)
                .field(Type.number, "points" + suffix, "(select v.points" + of, "ポイント" + ja, "Points" + en);
    }

    private static Noun scored(Noun noun) {
        return noun.guardedAs("account")
                .field(Type.text, "accountCode", "{a}.account_code", "顧客コード", "Account code")
                .field(Type.code, "rank", "{a}.rank", "ランク", "Rank")
                .field(Type.code, "previousRank", "{a}.previous_rank", "前回ランク", "Previous rank")
                .field(Type.number, "points", "{a}.points", "ポイント", "Points")
                .field(Type.number, "recencyDays", "{a}.recency_days", "最終購買からの日数", "Days since the last purchase")
                .field(Type.number, "frequency", "{a}.frequency", "購買回数", "Purchases")
                .field(Type.number, "monetary", "{a}.monetary", "累計購買金額", "Amount")
                .sort("accountCode", "{a}.account_code", "text")
                .sort("points", "coalesce({a}.points, -1)", "integer")
                .sort("recencyDays", "coalesce({a}.recency_days, 1000000)", "integer")
                .sort("frequency", "coalesce({a}.frequency, -1)", "integer")
                .sort("monetary", "coalesce({a}.monetary, -1e15)", "numeric");
    }
}
