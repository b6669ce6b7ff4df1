package tagayasu.staff.trash;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

/** Where a page of the bin ended. */
final class TrashCursor {

    private TrashCursor() {}

    static String of(TrashResource.Item last) {
        String text = last.deletedAt() + "|" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param cursor null = from the first */
    static Sql after(String cursor) {
        if (cursor == null) return Sql.TRUE;
        try {
            String[] last = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
            return Sql.of("(deleted_at, id) < (?, ?)", Instant.parse(last[0]), UUID.fromString(last[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.badRequest("invalid_cursor", "cursor");
        }
    }
}
