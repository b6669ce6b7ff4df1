package tagayasu.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.json.Json;
import tagayasu.rank.RankSchemeInput;
import tagayasu.rank.RankSchemeResource;
import tagayasu.rank.RankSchemeView;
import tagayasu.rank.Ranking;

/** A scheme in force and the runs of the past months, oldest first, so that the rank board shows how customers moved. */
@ApplicationScoped
class DemoRanks {

    private static final int MONTHS = 13;

    /** Steps, because a fixed measure shows seasons and growth where quantiles would level them. */
    private static final String SCHEME = """
            {"name": "標準（直近12か月）", "source": "sales", "windowMonths": 12, "rollUp": "headOffice",
             "recency": {"rule": "steps", "cuts": [14, 45, 90, 180], "weight": 1},
             "frequency": {"rule": "steps", "cuts": [4, 8, 16, 30], "weight": 1},
             "monetary": {"rule": "steps", "cuts": [200000, 500000, 1200000, 3000000], "weight": 1},
             "bands": [{"rank": "A", "from": 12, "visitCycleDays": 14}, {"rank": "B", "from": 9, "visitCycleDays": 30},
                       {"rank": "C", "from": 6, "visitCycleDays": 60}, {"rank": "D", "from": 0, "visitCycleDays": 120}]}
            """;

    @Inject
    RankSchemeResource schemes;

    @Inject
    Ranking ranking;

    @Inject
    BusinessCalendar calendar;

    /** In the transaction of the demo world, as a caller who may set schemes. */
    void rank() {
        RankSchemeInput input = Json.as(Json.read(SCHEME), RankSchemeInput.class);
        UUID scheme = ((RankSchemeView) schemes.create(input).getEntity()).id();
        schemes.activate(scheme);
        YearMonth now = YearMonth.from(calendar.today());
        for (int back = MONTHS; back > 0; back--) ranking.run(now.minusMonths(back), scheme);
    }
}
