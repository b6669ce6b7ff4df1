import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;

/** The statements that a request needs, sent past the program: the least that its answer can cost. */
final class Twins {

    private final ThreadLocal<Connection> connections;
    private final Path folder = Path.of(System.getProperty("sql"));

    Twins(Program program) {
        connections = ThreadLocal.withInitial(program::connect);
    }

    /** Asks the file's query. A text stands for each of its question marks. */
    Load.Call query(String file, java.util.function.Supplier<?> parameter) throws Exception {
        String sql = Files.readString(folder.resolve(file));
        boolean byKey = file.equals("read.sql");
        return () -> {
            try (var statement = connections.get().prepareStatement(sql)) {
                if (!byKey) statement.unwrap(org.postgresql.PGStatement.class).setPrepareThreshold(0);
                for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) statement.setObject(i, parameter.get());
                int rows = 0;
                try (var result = statement.executeQuery()) {
                    while (result.next()) rows += result.getString(1).length();
                }
                return String.valueOf(rows);
            }
        };
    }

    /** Carries out the file's statements in one transaction; each is told the same id as often as it asks. */
    Load.Call write(String file, java.util.function.Supplier<UUID> id) throws Exception {
        String[] statements = Files.readString(folder.resolve(file)).split(";\\s*\n");
        return () -> {
            Connection db = connections.get();
            db.setAutoCommit(false);
            UUID chosen = id.get();
            for (String sql : statements)
                try (var statement = db.prepareStatement(sql)) {
                    for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) statement.setObject(i, chosen);
                    statement.execute();
                }
            db.commit();
            return file;
        };
    }
}
