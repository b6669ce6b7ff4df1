package tagayasu.staff.codes;

import tagayasu.platform.Sql;

/**
 * One list, published by the wing whose records use it.
 *
 * @param name as in the paths of the API
 * @param uses selects {@code code text, n bigint}: how many living records use each code
 */
public record CodeList(String name, String labelJa, String labelEn, Sql uses) {}
