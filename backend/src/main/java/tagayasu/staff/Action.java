package tagayasu.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What somebody does to records of a noun. */
public enum Action {
    @JsonProperty("read")
    READ,
    @JsonProperty("create")
    CREATE,
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("delete")
    DELETE,
    @JsonProperty("export")
    EXPORT,
    @JsonProperty("import")
    IMPORT,
    /** Settings and rules of the noun itself. */
    @JsonProperty("configure")
    CONFIGURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Action of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
