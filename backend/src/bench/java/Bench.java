import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Figures beside their limits. Arguments: the program on the large data set and the one on a tenth of it (each as
 * {@link Program} takes it), password, seconds of a window.
 */
public class Bench {

    private static final Random RANDOM = new Random(11);
    private final Program large;
    private final Program small;
    private final Load load;
    private final List<String> ids;
    private final List<String> fewerIds;
    private final List<String> selective;

    private Bench(Program large, Program small, Load load) throws Exception {
        this.large = large;
        this.small = small;
        this.load = load;
        this.ids = ids(large);
        this.fewerIds = ids(small);
        this.selective = selective(large);
    }

    public static void main(String[] args) throws Exception {
        Program large = new Program(args[0]);
        Program small = new Program(args[1]);
        String password = args[2];
        Bench bench = new Bench(large.as("bench", password), small.as("bench", password), new Load(Integer.parseInt(args[3])));
        System.out.printf("%-38s %8s %8s %8s %12s   %s%n", "", "per s", "p50 ms", "p95 ms", "CPU ms each", "limit");
        bench.requests();
        bench.narrow("rep (one record in eight)", large.as("rep", password));
        bench.narrow("clerk (one in 300)", large.as("clerk", password));
        bench.growth();
        BenchBulk bulk = new BenchBulk(bench.large);
        bulk.importing();
        bulk.ranking();
        System.out.printf("%-38s %d MB   limit 400 MB%n", "resident memory of the JVM", large.residentMegabytes());
    }

    private void requests() throws Exception {
        Twins twins = new Twins(large);
        Supplier<UUID> account = () -> UUID.fromString(one(ids));
        against("read one account", "CPU 0.5", () -> large.get("/accounts/" + account.get()), twins.query("read.sql", account));
        against("list 50 accounts", "CPU 1.2", () -> large.get("/accounts?limit=50"), twins.query("list.sql", () -> ""));
        against("search, two characters", "CPU 3, p95 1.5 x", () -> large.search("/accounts?limit=50&", one(selective)),
                twins.query("search.sql", () -> "'" + one(selective) + "'"));
        print("search, 青葉 (thousands of hits)", load.of(large, () -> large.search("/accounts?limit=50&", "青葉")), "");
        print("search box, a keystroke of eight", load.of(large, () -> keystroke(large)), "");
        print("timeline", load.of(large, () -> large.get("/accounts/" + account.get() + "/timeline")), "");
        against("create an account", "CPU 2", () -> large.send("POST", "/accounts", "{\"name\":\"㈱試験商事" + UUID.randomUUID() + "\"}"),
                twins.write("create.sql", UUID::randomUUID));
        against("update an account, with its read", "CPU 2", () -> update(one(ids)), twins.write("update.sql", account));
    }

    private void against(String what, String limit, Load.Call http, Load.Call sql) throws Exception {
        List<Load.Figure> both = load.inTurns(large, http, sql);
        print(what, both.get(0), limit);
        print("  the same in SQL", both.get(1), "p95 %.2f x".formatted(both.get(0).p95() / both.get(1).p95()));
    }

    private void narrow(String who, Program caller) throws Exception {
        print("list 50 persons, " + who, load.of(caller, () -> caller.get("/persons?limit=50")), "");
        print("list 50 sales, " + who, load.of(caller, () -> caller.get("/sales?limit=50")), "");
        print("search box, " + who, load.of(caller, () -> keystroke(caller)), "");
    }

    private void growth() throws Exception {
        grown("read one account", () -> small.get("/accounts/" + one(fewerIds)), () -> large.get("/accounts/" + one(ids)));
        grown("list 50 persons", () -> small.get("/persons?limit=50"), () -> large.get("/persons?limit=50"));
        grown("list 50 sales", () -> small.get("/sales?limit=50"), () -> large.get("/sales?limit=50"));
    }

    private void grown(String what, Load.Call few, Load.Call many) throws Exception {
        List<Load.Figure> both = load.inTurns(new Program[] {small, large}, new Load.Call[] {few, many});
        System.out.printf("%-38s p95 %.1f ms, %.1f ms with ten times the records: %.2f x   limit 1.3 x%n", "growth: " + what,
                both.get(0).p95(), both.get(1).p95(), both.get(1).p95() / both.get(0).p95());
    }

    private static void print(String what, Load.Figure figure, String limit) {
        System.out.printf("%-38s %8.0f %8.1f %8.1f %12.2f   %s%n", what, figure.perSecond(), figure.p50(), figure.p95(), figure.cpu(), limit);
    }

    /** The word grows by a character with each call. */
    private static String keystroke(Program caller) throws Exception {
        String word = "あかぎでんきかぶ";
        return caller.search("/search?", word.substring(0, 1 + RANDOM.nextInt(word.length())));
    }

    private String update(String account) throws Exception {
        String version = Program.field(large.get("/accounts/" + account), "version");
        return large.patch("/accounts/" + account, version, "{\"note\":\"" + RANDOM.nextInt() + "\"}");
    }

    private static List<String> ids(Program program) throws Exception {
        try (Connection db = program.connect()) {
            return BenchCopy.column(db, "select id from account order by md5(cast(id as text)) limit 5000");
        }
    }

    /** Two characters with which names begin, and which fewer than 200 accounts hold anywhere. */
    private static List<String> selective(Program program) throws Exception {
        try (Connection db = program.connect()) {
            return BenchCopy.column(db, "select typed from (select distinct substr(name_key, 1, 2) as typed from search_doc"
                    + " where kind = 'account' and id in (select id from account order by md5(cast(id as text)) limit 400)) t"
                    + " where typed ~ '^[一-龠]{2}$' and (select count(*) from search_doc where kind = 'account'"
                    + " and tsv @@ cast(quote_literal(typed) as tsquery)) < 200");
        }
    }

    private static String one(List<String> of) {
        return of.get(RANDOM.nextInt(of.size()));
    }
}
