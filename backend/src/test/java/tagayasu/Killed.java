package tagayasu;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.Callable;

/** Ends the database connection of a job in the middle of its transaction, as a crash of the machine would. */
public final class Killed {

    private Killed() {}

    /**
     * Starts something whose transaction, having written other rows already, comes to this table, and kills it there.
     *
     * @param start what sets it going, for example a request that submits a job
     */
    public static <T> T before(String table, Callable<T> start) throws Exception {
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
            T started = start.call();
            statement.execute("select pg_terminate_backend(" + waiting(statement, table) + ")");
            connection.rollback();
            return started;
        }
    }

    private static int waiting(Statement statement, String table) throws Exception {
        for (int i = 0; i < 300; i++) {
            try (ResultSet found = statement.executeQuery(
                    "select pid from pg_locks where not granted and relation = '" + table + "'::regclass")) {
                if (found.next()) return found.getInt(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nobody came to " + table);
    }
}
