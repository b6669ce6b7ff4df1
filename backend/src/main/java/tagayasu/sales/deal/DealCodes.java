package tagayasu.sales.deal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import tagayasu.platform.Sql;
import tagayasu.staff.codes.CodeItem;
import tagayasu.staff.codes.CodeList;

/** The code lists of deals. */
class DealCodes {

    static final String PROBABILITY = "dealProbability";
    static final String CLOSING = "dealClosing";
    static final String REASON = "lostReason";
    static final String PART = "dealPart";

    private static final String WON = "won";
    private static final String LOST = "lost";

    /** What a closing state comes to, of which an administrator may have made several. */
    static Deal.Outcome outcome(String closing) {
        if (CodeItem.isFlagged(CLOSING, closing, WON)) return Deal.Outcome.won;
        return CodeItem.isFlagged(CLOSING, closing, LOST) ? Deal.Outcome.lost : Deal.Outcome.other;
    }

    @Produces
    @Singleton
    CodeList probabilities() {
        var percent = new CodeList.Number("確率（％）", "Percent", BigDecimal.ZERO, BigDecimal.valueOf(100));
        return new CodeList(PROBABILITY, "案件確度", "Probability of deals", uses("probability"), List.of(), percent);
    }

    @Produces
    @Singleton
    CodeList closings() {
        return new CodeList(
                CLOSING,
                "案件の終了区分",
                "Closing of deals",
                uses("closing"),
                List.of(
                        new CodeList.Flag(WON, "受注として数える", "Counts as won"),
                        new CodeList.Flag(LOST, "失注として数える", "Counts as lost")));
    }

    @Produces
    @Singleton
    CodeList reasons() {
        return new CodeList(REASON, "失注理由", "Reason of loss", uses("closing_reason"));
    }

    @Produces
    @Singleton
    CodeList parts() {
        Sql uses = Sql.of("select p.part as code, count(*) as n from deal_person p join deal d on d.id = p.deal_id"
                + " where d.deleted_at is null and p.part is not null group by p.part");
        return new CodeList(PART, "案件での役割", "Part in a deal", uses);
    }

    private static Sql uses(String column) {
        return Sql.of("select " + column + " as code, count(*) as n from deal where deleted_at is null and " + column
                + " is not null group by " + column);
    }
}
