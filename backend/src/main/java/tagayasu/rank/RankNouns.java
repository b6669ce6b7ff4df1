package tagayasu.rank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;

/**
 * Scores, changes and runs as lists and exports see them. A row of the first three is seen by those who see its account,
 * whose id it bears; the lists add that predicate.
 */
@ApplicationScoped
public class RankNouns {

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
        return Noun.of(
                        "rankChange",
                        "(select s.account_id as id, s.*" + ACCOUNT
                                + " from rank_change s join account c on c.id = s.account_id)")
                .field(Type.text, "accountCode", "{a}.account_code", "顧客コード", "Account code")
                .field(Type.code, "direction", "{a}.direction", "方向", "Direction", "up", "down", "new", "gone")
                .field(Type.code, "fromRank", "{a}.from_rank", "変更前", "From")
                .field(Type.code, "toRank", "{a}.to_rank", "変更後", "To")
                .sort("accountCode", "{a}.account_code", "text")
                .sort("fromRank", "coalesce({a}.from_rank, '')", "text")
                .sort("toRank", "coalesce({a}.to_rank, '')", "text");
    }

    private static Noun scored(Noun noun) {
        return noun.field(Type.text, "accountCode", "{a}.account_code", "顧客コード", "Account code")
                .field(Type.code, "rank", "{a}.rank", "ランク", "Rank")
                .field(Type.code, "previousRank", "{a}.previous_rank", "前回ランク", "Previous rank")
                .field(Type.number, "points", "{a}.points", "ポイント", "Points")
                .field(Type.number, "recencyDays", "{a}.recency_days", "最終購買からの日数", "Days since the last purchase")
                .field(Type.number, "frequency", "{a}.frequency", "購買回数", "Purchases")
                .field(Type.number, "monetary", "{a}.monetary", "購買金額", "Amount")
                .sort("accountCode", "{a}.account_code", "text")
                .sort("points", "coalesce({a}.points, -1)", "integer")
                .sort("recencyDays", "coalesce({a}.recency_days, 1000000)", "integer")
                .sort("frequency", "coalesce({a}.frequency, -1)", "integer")
                .sort("monetary", "coalesce({a}.monetary, -1e15)", "numeric");
    }
}
