import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import tagayasu.platform.JapaneseText;
import tagayasu.platform.SearchDoc;

/**
 * Fills an empty installation by COPY: accounts, five times as many persons with a post each, fifty times as many sales
 * (one amount each, no lines) over five years. Arguments: JDBC URL, number of accounts.
 */
public class BenchData {

    private static final List<String> STEMS = List.of("青葉", "旭", "赤木", "大和", "千歳", "常盤", "双葉", "武蔵野", "若草", "三和", "光洋", "新星");
    private static final List<String> KANA = List.of("アオバ", "アサヒ", "アカギ", "ヤマト", "チトセ", "トキワ", "フタバ", "ムサシノ", "ワカクサ", "サンワ", "コウヨウ", "シンセイ");
    private static final List<String> TRADES = List.of("製作所", "電機", "工業", "食品", "商事", "印刷", "建設", "運輸", "薬局", "システム");
    private static final String STAMPS = "version, created_at, created_by, updated_at, updated_by";
    private static final String NOW = "0\t2021-01-01\t\\N\t2021-01-01\t\\N";

    private static final Random RANDOM = new Random(7);

    public static void main(String[] args) throws Exception {
        int accounts = Integer.parseInt(args[1]);
        try (Connection db = DriverManager.getConnection(args[0], "postgres", "postgres")) {
            db.setAutoCommit(false);
            String owner = first(db, "select id from app_user limit 1");
            UUID[] ids = accounts(db, accounts, owner);
            persons(db, accounts * 5, ids, owner);
            sales(db, accounts * 50, ids);
            execute(db, "update account a set first_sale_on = s.f, last_sale_on = s.l from (select account_id, min(sold_on) f,"
                    + " max(sold_on) l from sale group by 1) s where s.account_id = a.id");
            execute(db, "select setval('account_code_seq', " + accounts + ")");
            db.commit();
            db.setAutoCommit(true);
            execute(db, "vacuum analyze");
        }
    }

    private static UUID[] accounts(Connection db, int count, String owner) throws Exception {
        UUID[] ids = new UUID[count];
        String[] docs = new String[count];
        String columns = "id, " + STAMPS + ", code, name, name_kana, sort_key, head_id, postal_code, prefecture, city,"
                + " address, phone, owner_id";
        try (Copy copy = new Copy(db, "account", columns)) {
            for (int i = 0; i < count; i++) {
                ids[i] = id();
                int stem = RANDOM.nextInt(STEMS.size());
                String name = "㈱" + STEMS.get(stem) + TRADES.get(RANDOM.nextInt(TRADES.size())) + (i + 1);
                String code = "C%06d".formatted(i + 1);
                String city = "千代田区" + RANDOM.nextInt(60) + "町";
                String phone = "03-0%03d-%04d".formatted(RANDOM.nextInt(1000), RANDOM.nextInt(10000));
                copy.line(ids[i] + "\t" + NOW + "\t" + code + "\t" + name + "\t" + KANA.get(stem) + "\t"
                        + JapaneseText.sortKey(KANA.get(stem), name) + "\t" + ids[i] + "\t100-0001\t東京都\t" + city + "\t"
                        + RANDOM.nextInt(30) + "-1\t" + phone + "\t" + owner);
                docs[i] = SearchDoc.of("account", ids[i], name, KANA.get(stem))
                        .with(code, "東京都" + city).withPhones(phone).copyLine();
            }
        }
        docs(db, docs);
        return ids;
    }

    private static void persons(Connection db, int count, UUID[] accounts, String owner) throws Exception {
        UUID[] ids = new UUID[count];
        String[] docs = new String[count];
        String columns = "id, " + STAMPS + ", code, family_name, given_name, family_kana, sort_key, email, owner_id";
        try (Copy copy = new Copy(db, "person", columns)) {
            for (int i = 0; i < count; i++) {
                ids[i] = id();
                int stem = RANDOM.nextInt(STEMS.size());
                String code = "P%07d".formatted(i + 1);
                String mail = "p" + i + "@bench.example";
                String name = STEMS.get(stem) + " 第" + i;
                copy.line(ids[i] + "\t" + NOW + "\t" + code + "\t" + STEMS.get(stem) + "\t第" + i + "\t" + KANA.get(stem)
                        + "\t" + JapaneseText.sortKey(KANA.get(stem), name) + "\t" + mail + "\t" + owner);
                docs[i] = SearchDoc.of("person", ids[i], name, KANA.get(stem)).with(code, mail).copyLine();
            }
        }
        try (Copy copy = new Copy(db, "post", "id, " + STAMPS + ", person_id, account_id, title, started_on")) {
            for (int i = 0; i < count; i++)
                copy.line(id() + "\t" + NOW + "\t" + ids[i] + "\t" + accounts[i % accounts.length] + "\t部長\t2021-01-01");
        }
        docs(db, docs);
    }

    private static void sales(Connection db, int count, UUID[] accounts) throws Exception {
        java.time.LocalDate last = java.time.LocalDate.now().minusDays(1);
        try (Copy copy = new Copy(db, "sale", "id, " + STAMPS + ", account_id, sold_on, order_no, amount")) {
            for (int i = 0; i < count; i++)
                copy.line(id() + "\t" + NOW + "\t" + accounts[RANDOM.nextInt(accounts.length)] + "\t"
                        + last.minusDays(RANDOM.nextInt(1_826)) + "\tB" + i + "\t" + (1_000 + RANDOM.nextInt(500_000)));
        }
    }

    private static void docs(Connection db, String[] lines) throws Exception {
        try (Copy copy = new Copy(db, "search_doc", "kind, id, name_key, sort_key, search_text, tsv, fold_version")) {
            for (String line : lines) copy.line(line);
        }
    }

    private static UUID id() {
        long millis = 1_609_459_200_000L + RANDOM.nextInt(1_000_000_000);
        return new UUID(millis << 16 | 0x7000 | RANDOM.nextInt(0x1000), RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    private static String first(Connection db, String sql) throws Exception {
        try (var statement = db.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Connection db, String sql) throws Exception {
        try (var statement = db.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute(sql);
        }
    }

    private static final class Copy implements AutoCloseable {

        private final PGCopyOutputStream out;
        private final long start = System.nanoTime();
        private final String table;
        private long lines;

        Copy(Connection db, String table, String columns) throws Exception {
            this.table = table;
            out = new PGCopyOutputStream(db.unwrap(PGConnection.class), "copy " + table + " (" + columns + ") from stdin", 1 << 18);
        }

        void line(String line) throws Exception {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            lines++;
        }

        @Override
        public void close() throws Exception {
            out.close();
            System.err.printf("%,d rows into %s in %.1f s%n", lines, table, (System.nanoTime() - start) / 1e9);
        }
    }
}
