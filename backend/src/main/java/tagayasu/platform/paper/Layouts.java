package tagayasu.platform.paper;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tagayasu.platform.json.Json;
import tagayasu.platform.paper.layout.Layout;
import tagayasu.platform.problem.Problem;

/** Which layout is in use: the administrator's, else the shipped one. */
@ApplicationScoped
public class Layouts {

    private record Read(String source, Layout layout) {}

    @Inject
    @All
    List<PaperKind> kinds;

    private final Map<String, Read> read = new ConcurrentHashMap<>();

    public List<PaperKind> kinds() {
        return kinds;
    }

    /** 404 when nobody publishes it. */
    public PaperKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Japanese unless the language is English. */
    public static String tag(Locale language) {
        return language.getLanguage().equals("en") ? "en" : "ja";
    }

    @Transactional
    public Layout of(String kind, Locale language) {
        String tag = tag(language);
        String source =
                PaperLayout.inUse(kind, tag).map(layout -> layout.source).orElseGet(() -> shipped(kind, tag));
        Read known = read.get(kind + tag);
        if (known == null || !known.source.equals(source)) {
            known = new Read(source, Layout.read(source, Locale.forLanguageTag(tag)));
            read.put(kind + tag, known);
        }
        return known.layout;
    }

    public String shipped(String kind, String tag) {
        return resource(kind(kind).code() + "/" + tag + ".xml");
    }

    /** Data as they may come: every field that a layout may name. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> sample(String kind, String tag) {
        return Json.as(Json.read(resource(kind(kind).code() + "/" + tag + ".json")), Map.class);
    }

    private static String resource(String name) {
        try (InputStream in = Layouts.class.getResourceAsStream("/papers/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
