package tagayasu.sales.approach;

import java.util.Collection;
import java.util.UUID;

/**
 * What colleagues do at a company.
 *
 * @param noun and id: the record that says so
 * @param colleagues who hear of it when somebody goes on
 * @param shown what the warning shows of it, to whoever is warned
 */
public record Approach(String noun, UUID id, Collection<UUID> colleagues, Object shown) {}
