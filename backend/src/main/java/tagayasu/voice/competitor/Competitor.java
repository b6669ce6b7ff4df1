package tagayasu.voice.competitor;

import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.text.JapaneseText;

/** 競合: another company that our customers may buy from. Everybody who may read competitors reads all of them. */
@Entity
public class Competitor extends Stored {

    public static final String NOUN = "competitor";

    public String name;
    public String nameKana = "";
    public List<String> aliases = List.of();
    public String website;
    public String note;
    public UUID deletedBy;

    private String sortKey = "";

    void sortByName() {
        sortKey = JapaneseText.sortKey(nameKana, name);
    }

    SearchDoc searchDoc() {
        return SearchDoc.of(NOUN, id, name, nameKana).with(aliases.toArray(String[]::new));
    }

    public static Competitor require(UUID id) {
        return Competitor.<Competitor>findByIdOptional(id)
                .filter(competitor -> competitor.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }

    /** The competitor whose name or other name stands in a text, folded as in searches; of several the longest name. */
    static Optional<Competitor> namedIn(String text) {
        String folded = JapaneseText.nameKey(text);
        record Named(Competitor competitor, String name) {}
        return Competitor.<Competitor>list("deletedAt is null").stream()
                .flatMap(competitor -> Stream.concat(Stream.of(competitor.name), competitor.aliases.stream())
                        .map(name -> new Named(competitor, JapaneseText.nameKey(name))))
                .filter(named -> named.name().length() > 1 && folded.contains(named.name()))
                .max(Comparator.comparing(named -> named.name().length()))
                .map(Named::competitor);
    }
}
