package tagayasu.staff;

import java.util.UUID;

/**
 * The signed-in user of this request, as the directory knows them.
 *
 * @param language {@code ja} or {@code en}
 */
public record Caller(UUID id, String name, Role role, UUID departmentId, String language) {}
