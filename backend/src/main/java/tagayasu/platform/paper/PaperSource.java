package tagayasu.platform.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: papers that may be too many for a request. A wing publishes a bean for each, and {@link Prints} makes them in a job. */
public interface PaperSource {

    /** Of the {@link PaperKind} that is printed, too. */
    String kind();

    /** What is to be printed, in its order, as far as the submitter may see it. */
    List<UUID> papers(JsonNode which);

    /** The data of one of them. */
    Map<String, ?> data(JsonNode which, UUID paper);
}
