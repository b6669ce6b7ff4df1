package tagayasu.sales.budget;

import java.util.UUID;

/**
 * A row of the grid.
 *
 * @param code e-mail address of a person, code of a department or product: what a table of somebody else's names it by
 * @param unit the department of a person
 */
record BudgetLine(UUID id, String code, String name, UUID unitId, String unit, int depth) {}
