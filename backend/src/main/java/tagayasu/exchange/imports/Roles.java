package tagayasu.exchange.imports;

import java.util.Map;
import java.util.TreeSet;
import tagayasu.exchange.cell.NotReadable;

/** The roles of an account as a file writes them: several in one cell, in Japanese or as the API does. */
final class Roles {

    private static final Map<String, String> NAMES = Map.of(
            "customer",
            "customer",
            "partner",
            "partner",
            "supplier",
            "supplier",
            "得意先",
            "customer",
            "顧客",
            "customer",
            "取引先",
            "partner",
            "協力会社",
            "partner",
            "仕入先",
            "supplier");

    private Roles() {}

    /** An array literal of PostgreSQL. */
    static String parse(String cell) throws NotReadable {
        TreeSet<String> roles = new TreeSet<>();
        for (String part : cell.split("[,、・/;|\\s]+")) {
            String role = NAMES.get(part.toLowerCase());
            if (role == null) throw new NotReadable("role_unknown");
            roles.add(role);
        }
        return "{" + String.join(",", roles) + "}";
    }
}
