package tagayasu.rank;

/** Examples of the contract; the tests send them. */
final class RankExamples {

    static final String SCHEME = """
            {"name": "標準", "source": "sales", "windowMonths": null, "rollUp": "account",
             "recency": {"rule": "quantile", "parts": 5, "weight": 1},
             "frequency": {"rule": "ntile", "parts": 5, "weight": 1},
             "monetary": {"rule": "steps", "cuts": [100, 300, 1000, 3000], "weight": 1},
             "bands": [{"rank": "A", "from": 13, "visitCycleDays": 14}, {"rank": "B", "from": 10, "visitCycleDays": 30},
                       {"rank": "C", "from": 7, "visitCycleDays": 60}, {"rank": "D", "from": 0, "visitCycleDays": null}]}
            """;

    static final String RUN = "{\"period\": \"2006-12\"}";

    static final String SIMULATION = "{\"scheme\": " + SCHEME + ", \"asOf\": \"2011-12-10\"}";

    static final String OVERRIDE = "{\"rank\": \"A\", \"reason\": \"社長の紹介先\"}";

    private RankExamples() {}
}
