package tagayasu.exchange.imports;

import java.util.Map;
import java.util.Set;

/** By which fields an existing record can be found. */
final class Matching {

    private static final Map<ImportKind, Set<String>> FIELDS = Map.of(
            ImportKind.ACCOUNTS, Set.of("code", "name", "corporateNumber", "phone", "email", "postalCode"),
            ImportKind.PERSONS, Set.of("code", "name", "familyName", "givenName", "email", "mobile", "phone"),
            ImportKind.PRODUCTS, Set.of("code", "name"),
            ImportKind.SALES, Set.of("orderNo"));

    private Matching() {}

    static boolean canMatchOn(ImportKind kind, String field) {
        return FIELDS.get(kind).contains(field) || field.startsWith(ImportField.EXTERNAL_ID);
    }
}
