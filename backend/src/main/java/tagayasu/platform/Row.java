package tagayasu.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.json.Json;

/** The current row of a result, read by column name; SQL null is null. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        return read(() -> result.getString(column));
    }

    public Integer integer(String column) {
        return get(column, Integer.class);
    }

    public long count(String column) {
        return read(() -> result.getLong(column));
    }

    public BigDecimal decimal(String column) {
        return read(() -> result.getBigDecimal(column));
    }

    public boolean bool(String column) {
        return read(() -> result.getBoolean(column));
    }

    public LocalDate date(String column) {
        return get(column, LocalDate.class);
    }

    public LocalTime time(String column) {
        return get(column, LocalTime.class);
    }

    public Instant instant(String column) {
        OffsetDateTime moment = get(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public List<String> texts(String column) {
        return array(column, String[].class);
    }

    public List<UUID> uuids(String column) {
        return array(column, UUID[].class);
    }

    public byte[] bytes(String column) {
        return read(() -> result.getBytes(column));
    }

    public JsonNode json(String column) {
        return Json.read(text(column));
    }

    private <T> List<T> array(String column, Class<T[]> type) {
        return read(() -> {
            Array array = result.getArray(column);
            return array == null ? List.of() : Arrays.asList(type.cast(array.getArray()));
        });
    }

    private <T> T get(String column, Class<T> type) {
        return read(() -> result.getObject(column, type));
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.get();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Read<T> {
        T get() throws SQLException;
    }
}
