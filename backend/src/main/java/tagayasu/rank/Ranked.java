package tagayasu.rank;

import java.util.List;
import java.util.UUID;

/** Event: the ranks of these accounts, and of all under the same head office, may be others now. */
public record Ranked(List<UUID> accountIds) {}
