package tagayasu.platform.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;

/**
 * Where a page ended: the sort values of its last row, and a mark of the filter and sort they belong to.
 *
 * @param values as text, the id last
 */
record Cursor(String mark, List<String> values) {

    /** The mark of a list: two queries with the same mark may share cursors. */
    static String mark(String noun, Sql filter, String sort) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((noun + "\n" + filter.text() + "\n"
                                    + Arrays.deepToString(filter.params().toArray()) + "\n" + sort)
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String encode() {
        List<String> all = new ArrayList<>(values);
        all.add(0, mark);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.of(all).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses what is not a cursor, or one of another filter or sort (400). */
    static Cursor decode(String text, String mark, int values) {
        try {
            JsonNode all = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(text));
            if (!all.isArray() || all.isEmpty()) throw Problem.badRequest("invalid_cursor", "cursor");
            List<String> read = new ArrayList<>();
            all.forEach(value -> read.add(value.asText()));
            if (!read.remove(0).equals(mark) || read.size() != values)
                throw Problem.badRequest("cursor_mismatch", "cursor");
            return new Cursor(mark, read);
        } catch (IllegalArgumentException | IOException e) {
            throw Problem.badRequest("invalid_cursor", "cursor");
        }
    }
}
