package tagayasu.platform.postal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.JapaneseText;

/** Postal codes to places. Loads the table the program carries at the first start, and again when its edition changes. */
@ApplicationScoped
public class PostalCodes {

    private static final Pattern CODE = Pattern.compile("[0-9]{7}");
    private static final int LOCK = 0x70_6F73;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    /** A place that a postal code stands for; several places may share a code. */
    public record Place(
            @NotNull String prefecture,
            @NotNull String city,
            @NotNull String town,
            String remark) {}

    /** @param typed seven digits of any width, with or without a dash, 〒 or spaces; anything else is 400 */
    public List<Place> find(String typed) {
        String code = JapaneseText.fold(typed);
        if (!CODE.matcher(code).matches()) throw Problem.badRequest("invalid_postal_code", "code");
        Sql sql = Sql.of("select prefecture, city, town from postal_code where code = ? order by position", code);
        return rows
                .list(sql, row -> new PostalRow(code, row.text("prefecture"), row.text("city"), row.text("town")))
                .stream()
                .map(row -> new Place(row.prefecture(), row.city(), row.plainTown(), row.remark()))
                .toList();
    }

    void loadNewEdition(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.list(Sql.of("select pg_advisory_xact_lock(?)", LOCK), row -> null);
            String edition = PostalTable.edition();
            if (rows.first(
                            Sql.of("select value #>> '{}' as edition from setting where key = 'postal_codes'"),
                            row -> row.text("edition"))
                    .filter(edition::equals)
                    .isPresent()) return;
            rows.update(Sql.of("delete from postal_code"));
            rows.withConnection(PostalCodes::load);
            rows.update(Sql.of("""
                    insert into setting (key, value, updated_at) values ('postal_codes', to_jsonb(cast(? as text)), ?)
                    on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at""", edition, calendar.now()));
        });
    }

    private static Void load(Connection connection) throws SQLException {
        String copy = "copy postal_code (code, position, prefecture, city, town) from stdin";
        Map<String, Integer> positions = new HashMap<>();
        try (var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, 1 << 16)) {
            PostalTable.forEach(row -> {
                int position = positions.merge(row.code(), 1, Integer::sum);
                String line = row.code() + "\t" + position + "\t" + row.prefecture() + "\t" + row.city() + "\t"
                        + row.town() + "\n";
                try {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                } catch (java.io.IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
