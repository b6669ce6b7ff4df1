package tagayasu.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whose records an action reaches. Each scope holds everything of the ones before it, so widening never takes away. */
public enum Scope {
    @JsonProperty("none")
    NONE,
    @JsonProperty("own")
    OWN,
    /** Own and those of the members of one's teams. */
    @JsonProperty("team")
    TEAM,
    /** And those of the people of one's department. */
    @JsonProperty("department")
    DEPARTMENT,
    /** And those of all departments below it. */
    @JsonProperty("tree")
    TREE,
    /** Every record, also those that nobody owns. */
    @JsonProperty("all")
    ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Scope of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
