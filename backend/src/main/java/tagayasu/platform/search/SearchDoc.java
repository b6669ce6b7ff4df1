package tagayasu.platform.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.text.JapaneseText;
import tagayasu.platform.text.NGrams;
import tagayasu.platform.text.Phone;
import tagayasu.platform.text.Romaji;

/** What the search box knows of one record: its folded fields. Wings make it with {@link #of} and the with-methods. */
public final class SearchDoc {

    private final String kind;
    private final UUID id;
    private final String nameKey;
    private final String sortKey;
    private final Set<String> fields = new LinkedHashSet<>();

    private SearchDoc(String kind, UUID id, String name, String kana) {
        this.kind = kind;
        this.id = id;
        this.nameKey = JapaneseText.nameKey(name);
        this.sortKey = JapaneseText.sortKey(kana, name);
        add(JapaneseText.fold(name));
        add(nameKey);
        if (kana == null || kana.isBlank()) return;
        add(JapaneseText.fold(kana));
        add(sortKey);
        add(Romaji.of(kana));
    }

    /** @param kana may be null or empty */
    public static SearchDoc of(String kind, UUID id, String name, String kana) {
        return new SearchDoc(kind, id, name, kana);
    }

    /** Fields that are found by any part of them; null and empty ones are passed over. */
    public SearchDoc with(String... texts) {
        for (String text : texts) add(JapaneseText.fold(text));
        return this;
    }

    public SearchDoc withPhones(String... typed) {
        for (String phone : typed) Phone.searchable(phone).forEach(this::add);
        return this;
    }

    private void add(String folded) {
        if (!folded.isEmpty() && fields.stream().noneMatch(field -> field.contains(folded))) fields.add(folded);
    }

    String kind() {
        return kind;
    }

    public UUID id() {
        return id;
    }

    String nameKey() {
        return nameKey;
    }

    String sortKey() {
        return sortKey;
    }

    String text() {
        return String.join(" ", fields);
    }

    String vector() {
        return NGrams.vector(fields);
    }

    /** A line for {@code COPY search_doc (kind, id, name_key, sort_key, search_text, tsv, fold_version) FROM STDIN}. */
    public String copyLine() {
        return String.join(
                "\t",
                List.of(kind, id.toString(), nameKey, sortKey, text(), vector(), Short.toString(JapaneseText.VERSION)));
    }
}
