package tagayasu.staff.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.paper.press.Picture;
import tagayasu.staff.Access;

/** Logo and seal, kept as PNG of our own writing. */
@ApplicationScoped
class CompanyPictures {

    private record Known(Instant changedAt, Picture picture) {}

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Access access;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** When each that is there was changed. */
    Map<String, Instant> changedAt() {
        record Change(String name, Instant at) {}
        return rows
                .list(
                        Sql.of("select name, changed_at from company_picture"),
                        row -> new Change(row.text("name"), row.instant("changed_at")))
                .stream()
                .collect(Collectors.toMap(Change::name, Change::at));
    }

    Optional<byte[]> png(String name) {
        return rows.first(
                Sql.of("select content from company_picture where name = ?", name), row -> row.bytes("content"));
    }

    void put(String name, byte[] png) {
        UUID who = access.caller().id();
        rows.update(Sql.of(
                "insert into company_picture (name, content, changed_at, changed_by) values (?, ?, ?, ?)"
                        + " on conflict (name) do update set content = excluded.content, changed_at = excluded.changed_at,"
                        + " changed_by = excluded.changed_by",
                name,
                png,
                calendar.now(),
                who));
    }

    boolean delete(String name) {
        return rows.update(Sql.of("delete from company_picture where name = ?", name)) == 1;
    }

    /** As papers hold it; decoded once for each change. */
    Optional<Picture> picture(String name) {
        Instant changedAt = changedAt().get(name);
        if (changedAt == null) return Optional.empty();
        Known last = known.get(name);
        if (last == null || !last.changedAt.equals(changedAt)) {
            Optional<byte[]> png = png(name);
            if (png.isEmpty()) return Optional.empty();
            last = new Known(changedAt, decoded(png.get()));
            known.put(name, last);
        }
        return Optional.of(last.picture);
    }

    private static Picture decoded(byte[] png) {
        try {
            return Picture.of(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
