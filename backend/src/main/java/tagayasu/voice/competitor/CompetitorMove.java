package tagayasu.voice.competitor;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.search.SearchDoc;
import tagayasu.voice.Heard;

/** 競合情報: what a competitor did, as somebody of us saw it at a customer or elsewhere. */
@Entity
public class CompetitorMove extends Heard {

    public static final String NOUN = "competitorMove";

    /** The code list of kinds. */
    public static final String KIND = "competitorMoveKind";

    public UUID competitorId;
    public String kind;
    public String theirProduct;
    public BigDecimal price;
    public LocalDate seenOn;

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public String label() {
        return Stream.of(nameOf(competitor()), seenOn.toString(), theirProduct)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public SearchDoc searchDoc() {
        return searchDoc(competitor());
    }

    /** A move is also found by the name of its competitor. */
    SearchDoc searchDoc(Competitor competitor) {
        SearchDoc doc = doc(id, nameOf(competitor), text, quote, theirProduct);
        return competitor == null ? doc : doc.with(competitor.aliases.toArray(String[]::new));
    }

    static SearchDoc doc(UUID id, String competitor, String... texts) {
        return SearchDoc.of(NOUN, id, competitor, null).with(texts);
    }

    private Competitor competitor() {
        return competitorId == null ? null : Competitor.findById(competitorId);
    }

    private static String nameOf(Competitor competitor) {
        return competitor == null ? "" : competitor.name;
    }

    public static CompetitorMove require(UUID id) {
        return CompetitorMove.<CompetitorMove>findByIdOptional(id)
                .filter(move -> move.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}
