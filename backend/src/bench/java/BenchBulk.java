import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What works on whole tables: an import beside COPY, a ranking beside its aggregate. */
final class BenchBulk {

    private static final int ROWS = 50_000;

    /** Every value is asked for: the server would not add up what nobody reads. */
    private static final String AGGREGATE = "select max(last_on), sum(purchases), sum(total) from (select account_id, max(sold_on) as last_on,"
            + " count(*) as purchases, sum(amount) as total from sale"
            + " where deleted_at is null and sold_on > current_date - interval '1 year' group by account_id) a";

    private final Random random = new Random();
    private final Program program;

    BenchBulk(Program program) {
        this.program = program;
    }

    /** Beside COPY of as many rows into the same table with all its indexes and constraints, committed like the import. */
    void importing() throws Exception {
        try (Connection db = program.connect()) {
            List<String[]> accounts = BenchCopy.column(db, "select code || ' ' || id from account where deleted_at is null limit 5000")
                    .stream().map(line -> line.split(" ")).toList();
            double[] imported = new double[2];
            double[] copied = new double[2];
            for (int turn = 0; turn < 2; turn++) {
                String prefix = "I" + Math.abs(random.nextLong());
                StringBuilder csv = new StringBuilder("code,day,order,amount\n");
                for (int i = 0; i < ROWS; i++)
                    csv.append(accounts.get(random.nextInt(accounts.size()))[0]).append(",2026-01-").append(10 + i % 20)
                            .append(',').append(prefix).append('-').append(i).append(',').append(1000 + i).append('\n');
                String plan = "{\"kind\":\"sales\",\"columns\":{\"code\":\"accountCode\",\"day\":\"soldOn\",\"order\":\"orderNo\",\"amount\":\"amount\"}}";
                long start = System.nanoTime();
                String state = program.finished(program.upload("/imports", plan, csv.toString()));
                if (!state.equals("succeeded")) throw new IllegalStateException("import " + state);
                imported[turn] = ROWS / seconds(start);
                copied[turn] = ROWS / copy(db, accounts, prefix);
            }
            System.out.printf("%-38s %.0f rows/s, COPY %.0f rows/s: %.2f x   limit 0.3 x%n", "import of " + ROWS + " sales", imported[1],
                    copied[1], imported[1] / copied[1]);
        }
    }

    private double copy(Connection db, List<String[]> accounts, String prefix) throws Exception {
        long start = System.nanoTime();
        String columns = "id, version, created_at, updated_at, account_id, sold_on, order_no, amount";
        try (BenchCopy copy = new BenchCopy(db, "sale", columns)) {
            for (int i = 0; i < ROWS; i++)
                copy.line(new java.util.UUID(System.currentTimeMillis() << 16 | 0x7000, random.nextLong()) + "\t0\t2026-01-01\t2026-01-01\t"
                        + accounts.get(random.nextInt(accounts.size()))[1] + "\t2026-01-" + (10 + i % 20) + "\tC" + prefix + i + "\t" + (1000 + i));
        }
        return seconds(start);
    }

    /** The scheme's first ranking writes a row and a rank for every account; the aggregate is asked before and after. */
    void ranking() throws Exception {
        try (Connection db = program.connect()) {
            BenchCopy.run(db, "set work_mem = '128MB'", "set random_page_cost = 4");
            double[] bare = new double[3];
            bare[0] = aggregate(db);
            String scheme = program.send("POST", "/rank-schemes", Files.readString(Path.of(System.getProperty("sql"), "scheme.json")));
            double first = job("/rank-schemes/" + Program.field(scheme, "id") + "/activation", "");
            bare[1] = aggregate(db);
            double again = job("/rank-runs", "{\"period\":\"" + YearMonth.now().minusMonths(1) + "\"}");
            bare[2] = aggregate(db);
            Arrays.sort(bare);
            System.out.printf("%-38s first %.1f s, again %.1f s, the bare aggregate %.1f s: %.1f x and %.1f x   limit 2.5 x%n", "rank all accounts",
                    first, again, bare[1], first / bare[1], again / bare[1]);
        }
    }

    private double job(String path, String body) throws Exception {
        long start = System.nanoTime();
        String state = program.finished(program.send("POST", path, body));
        if (!state.equals("succeeded")) throw new IllegalStateException(path + " " + state);
        return seconds(start);
    }

    private static double aggregate(Connection db) throws Exception {
        long start = System.nanoTime();
        BenchCopy.first(db, AGGREGATE);
        return seconds(start);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
