package tagayasu.sales.deal;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Somebody who has a part in a deal.
 *
 * @param part of the code list dealPart; null = not known
 */
@Embeddable
public record DealPerson(UUID personId, String part) {}
