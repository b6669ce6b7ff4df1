package tagayasu.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: a noun that the search box finds. Its kind in search_doc is the noun's name; binned records have no row there. */
public interface SearchSource {

    String noun();

    /** False for a noun that only its own list searches: the box over everything passes it by. */
    default boolean inBox() {
        return true;
    }

    /** Living records after this id in order of id, as they are to be indexed; {@code after} null = from the first. */
    List<SearchDoc> docs(UUID after, int limit);

    /** What a list of hits shows of these records; the caller has made sure that they may be seen. */
    List<Card> cards(Collection<UUID> ids);

    /**
     * One hit.
     *
     * @param title the record's name
     * @param subtitle what tells it from others of that name, or null
     * @param fields field name to text as stored, in the order in which a match is worth showing
     */
    record Card(UUID id, String title, String subtitle, Map<String, String> fields) {}
}
