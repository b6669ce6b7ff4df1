import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tagayasu.platform.json.Json;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.paper.layout.Scope;
import tagayasu.platform.paper.press.FontShelf;
import tagayasu.platform.paper.press.Press;

/** 1,000 quotations of 6 to 25 lines, 1 or 2 pages each: as one document, and a hundred of them one by one. */
class BenchPaper {

    private static final int QUOTATIONS = 1_000, SINGLE = 100, ROUNDS = 3, LIMIT = 50;
    private static final FontShelf SHELF = new FontShelf(1, Duration.ofMinutes(1));

    public static void main(String[] none) throws IOException {
        Layout layout = Layout.read(text("/papers/quotation/ja.xml"), Locale.JAPANESE);
        List<Map<String, ?>> quotations = quotations(Json.read(text("/papers/quotation/ja.json")));
        double worst = Double.MAX_VALUE, single = 0;
        int pages = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            pages = print(layout, quotations);
            worst = Math.min(worst, pages / seconds(start));
            start = System.nanoTime();
            for (int i = 0; i < SINGLE; i++) print(layout, quotations.subList(i, i + 1));
            single = Math.max(single, seconds(start) * 1_000 / SINGLE);
        }
        System.out.printf("%-38s %.0f pages/s   limit %d (%d pages, the slowest of %d rounds)%n",
                "1,000 quotations, one document", worst, LIMIT, pages, ROUNDS);
        System.out.printf("%-38s %.0f ms each%n", "quotations one by one", single);
        if (worst < LIMIT) System.exit(1);
    }

    private static int print(Layout layout, List<Map<String, ?>> papers) throws IOException {
        try (Press press = new Press(SHELF, name -> Optional.empty())) {
            for (Map<String, ?> paper : papers)
                press.add(layout, Scope.of(Map.of("company", Map.of("name", "千曲商事株式会社")), (line, path) -> {}).with(paper));
            press.write("bench", "ja", new ByteArrayOutputStream());
            return press.pages();
        }
    }

    private static List<Map<String, ?>> quotations(JsonNode sample) {
        List<Map<String, ?>> quotations = new ArrayList<>();
        for (int i = 0; i < QUOTATIONS; i++) {
            Map<String, Object> quotation = new HashMap<>(Json.as(sample, Map.class));
            List<?> known = (List<?>) quotation.get("lines");
            List<Object> lines = new ArrayList<>();
            for (int line = 0; line < 6 + i % 20; line++) lines.add(known.get(line % known.size()));
            quotation.put("lines", lines);
            quotation.put("number", "Q-2026-" + (10_000 + i));
            quotations.add(quotation);
        }
        return quotations;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Layout.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
