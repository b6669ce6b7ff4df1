package tagayasu.platform.paper;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;

/** A layout that an administrator has put in the place of the shipped one. Its text never changes; a new one has a new number. */
@Entity
public class PaperLayout extends Stored {

    public String kind;

    /** ja or en. */
    public String language;

    /** From 1, for each kind and language. */
    public int number;

    public String source;

    /** At most one of a kind and language; none = the shipped one is in use. */
    public boolean inUse;

    public static Optional<PaperLayout> inUse(String kind, String language) {
        return PaperLayout.<PaperLayout>find("kind = ?1 and language = ?2 and inUse", kind, language)
                .firstResultOptional();
    }

    /** The newest first. */
    public static List<PaperLayout> of(String kind, String language) {
        return list("kind = ?1 and language = ?2 order by number desc", kind, language);
    }

    public static PaperLayout require(String kind, String language, int number) {
        return PaperLayout.<PaperLayout>find("kind = ?1 and language = ?2 and number = ?3", kind, language, number)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
