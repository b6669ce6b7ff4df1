package tagayasu.platform.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import tagayasu.platform.Actor;
import tagayasu.platform.Rows;
import tagayasu.platform.json.Json;

/** The row of a running job, read and written over connections that take no part in the job's transactions. */
final class JobRow {

    enum Answer {
        GO_ON,
        CANCEL,
        LOST
    }

    private final DataSource connections;
    private final Clock clock;
    private final UUID id;
    private final Map<String, Long> counts = new TreeMap<>();
    private String kind;
    private String params;
    private Actor actor;
    private int attempt;
    private long done;
    private Long total;
    private String resultUrl;
    private String errorsUrl;

    JobRow(DataSource connections, Clock clock, UUID id) {
        this.connections = connections;
        this.clock = clock;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    int attempt() {
        return attempt;
    }

    Actor actor() {
        return actor;
    }

    <T> T params(Class<T> type) {
        return Json.as(Json.read(params), type);
    }

    void progress(long done, Long total) {
        this.done = done;
        this.total = total;
    }

    void counts(Map<String, Long> counts) {
        this.counts.putAll(counts);
    }

    void resultUrl(String url) {
        this.resultUrl = url;
    }

    void errorsUrl(String url) {
        this.errorsUrl = url;
    }

    /** False when there is nothing to run: cancelled while it waited, or finished by a run whose end nobody saw. */
    boolean start() {
        return query(
                """
                update job set state = 'running', started_at = coalesce(started_at, ?), attempt = attempt + 1
                where id = ? and state in ('queued', 'running')
                returning kind, params, attempt, owner_id, through
                """,
                result -> {
                    if (!result.next()) return false;
                    kind = result.getString(1);
                    params = result.getString(2);
                    attempt = result.getInt(3);
                    actor = new Actor(result.getObject(4, UUID.class), Actor.Through.valueOf(result.getString(5)));
                    return true;
                },
                now(),
                id);
    }

    Answer write() {
        return query(
                """
                update job set done = ?, total = ?, counts = cast(? as jsonb), result_url = ?, errors_url = ?
                where id = ? and attempt = ? and state = 'running'
                returning cancel_requested
                """,
                result -> {
                    if (!result.next()) return Answer.LOST;
                    return result.getBoolean(1) ? Answer.CANCEL : Answer.GO_ON;
                },
                done,
                total,
                Json.of(counts).toString(),
                resultUrl,
                errorsUrl,
                id,
                attempt);
    }

    boolean isHeld() {
        return query(
                "select 1 from job where id = ? and attempt = ? and state = 'running'", ResultSet::next, id, attempt);
    }

    void finish(Job.State state, String problemCode, String problemDetail) {
        write();
        query("""
                update job set state = ?, finished_at = ?, problem_code = ?, problem_detail = ?
                where id = ? and attempt = ? and state = 'running'
                returning id
                """, ResultSet::next, state.name(), now(), problemCode, problemDetail, id, attempt);
    }

    void putBack() {
        query(
                "update job set state = 'queued' where id = ? and attempt = ? and state = 'running' returning id",
                ResultSet::next,
                id,
                attempt);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private interface Reading<T> {
        T read(ResultSet result) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (ResultSet result = statement.executeQuery()) {
                return reading.read(result);
            }
        } catch (SQLException e) {
            throw new Rows.SqlFailure(e);
        }
    }
}
