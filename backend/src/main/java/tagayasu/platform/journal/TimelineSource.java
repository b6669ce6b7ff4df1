package tagayasu.platform.journal;

import java.util.List;
import java.util.UUID;
import tagayasu.platform.Sql;

/** Port: what a wing has to say in the timeline of an account. */
public interface TimelineSource {

    /** The kinds of entries it gives, as the API's filter names them. */
    List<String> kinds();

    /**
     * Selects {@code id uuid, at timestamptz, kind text, verb text, actor_id uuid, subject_kind text, subject_id uuid,
     * title text, detail jsonb} of these accounts under the caller's visibility. The timeline adds period, order and limit.
     */
    Sql entries(List<UUID> accountIds);
}
