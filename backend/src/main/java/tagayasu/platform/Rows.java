package tagayasu.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.PGStatement;

/**
 * Runs SQL and maps its rows: on the connection of the transaction when there is one, else on one of its own.
 * For read models, reports and set-based writes; single records go through their entity.
 */
@ApplicationScoped
public class Rows {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    EntityManager entities;

    public <T> List<T> list(Sql sql, Function<Row, T> map) {
        return run(sql, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> found = new ArrayList<>();
                while (result.next()) found.add(map.apply(row));
                return found;
            }
        });
    }

    public <T> Optional<T> first(Sql sql, Function<Row, T> map) {
        List<T> found = list(sql, map);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    /**
     * Hands over row by row, however many there are. Needs a transaction, without which the driver reads all at once.
     *
     * @param batch how many rows the driver holds at a time
     * @return the number of rows
     */
    public int each(Sql sql, int batch, Each each) throws IOException {
        try {
            return run(sql, statement -> {
                statement.setFetchSize(batch);
                try (ResultSet result = statement.executeQuery()) {
                    Row row = new Row(result);
                    int count = 0;
                    for (; result.next(); count++) each.take(row);
                    return count;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Runs an insert, update or delete. Returns the number of rows it touched. */
    public int update(Sql sql) {
        return run(sql, PreparedStatement::executeUpdate);
    }

    /** For what needs the driver itself, such as COPY. */
    public <T> T withConnection(Work<Connection, T> work) {
        flushPending();
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private <T> T run(Sql sql, Work<PreparedStatement, T> work) {
        return withConnection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                if (!sql.keepsPlan()) statement.unwrap(PGStatement.class).setPrepareThreshold(0);
                int at = 1;
                for (Object param : sql.params()) bind(connection, statement, at++, param);
                return work.on(statement);
            }
        });
    }

    /** What the entities of this transaction still hold back must be visible to the statement. */
    private void flushPending() {
        if (QuarkusTransaction.isActive()) entities.flush();
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, Object param)
            throws SQLException {
        if (param instanceof Collection<?> many) bindArray(connection, statement, at, many.toArray());
        else if (param instanceof Object[] many) bindArray(connection, statement, at, many);
        else if (param instanceof Instant moment) statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
        else if (param instanceof Enum<?> constant) statement.setString(at, constant.name());
        else if (param instanceof JsonNode json) statement.setObject(at, json.toString(), Types.OTHER);
        else statement.setObject(at, param);
    }

    private static void bindArray(Connection connection, PreparedStatement statement, int at, Object[] values)
            throws SQLException {
        boolean ids = values instanceof UUID[] || values.length > 0 && values[0] instanceof UUID;
        statement.setArray(at, connection.createArrayOf(ids ? "uuid" : "text", values));
    }

    /** Work on a JDBC object. */
    public interface Work<A, T> {
        T on(A object) throws SQLException;
    }

    /** What is done with one row; the row is valid during the call only. */
    public interface Each {
        void take(Row row) throws IOException;
    }

    /** A refused statement; the mapper of problems reads its SQLSTATE. */
    public static final class SqlFailure extends RuntimeException {
        public SqlFailure(SQLException cause) {
            super(cause);
        }

        public String state() {
            return ((SQLException) getCause()).getSQLState();
        }
    }
}
