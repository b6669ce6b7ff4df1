import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Lines into a table by COPY, and what stands around it. */
final class BenchCopy implements AutoCloseable {

    private final PGCopyOutputStream out;
    private final long start = System.nanoTime();
    private final String table;
    private long lines;

    BenchCopy(Connection db, String table, String columns) throws Exception {
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

    /** To the PostgreSQL that serves this data folder, with every right. */
    static Connection connect(Path data) throws Exception {
        String port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        String password = Files.readString(data.resolve("pg-passwords/postgres")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }

    /** Drops what is not a constraint; returns the statements that make it again. */
    static List<String> dropIndexes(Connection db, String... tables) throws Exception {
        List<String> again = new ArrayList<>();
        for (String table : tables) {
            String found = "select indexname || '\t' || indexdef from pg_indexes where tablename = '" + table
                    + "' and indexname not in (select conname from pg_constraint)";
            for (String line : column(db, found)) {
                String[] index = line.split("\t");
                run(db, "drop index " + index[0]);
                again.add(index[1].replace(" ON ONLY ", " ON "));
            }
        }
        return again;
    }

    static List<String> column(Connection db, String sql) throws Exception {
        try (var statement = db.createStatement(); var result = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) found.add(result.getString(1));
            return found;
        }
    }

    static String first(Connection db, String sql) throws Exception {
        return column(db, sql).get(0);
    }

    static void run(Connection db, String... statements) throws Exception {
        for (String sql : statements) {
            long start = System.nanoTime();
            try (var statement = db.createStatement()) {
                statement.execute(sql);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (seconds > 2) System.err.printf("%.1f s: %s%n", seconds, sql.substring(0, Math.min(sql.length(), 90)));
        }
    }
}
