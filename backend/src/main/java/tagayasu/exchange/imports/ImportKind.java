package tagayasu.exchange.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a file holds. {@code noun} is the one whose rights decide. */
public enum ImportKind {
    @JsonProperty("accounts")
    ACCOUNTS("account", List.of("code")),
    @JsonProperty("persons")
    PERSONS("person", List.of("code")),
    @JsonProperty("products")
    PRODUCTS("product", List.of("code")),
    @JsonProperty("sales")
    SALES("sale", List.of("orderNo"));

    public final String noun;
    public final List<String> matchOn;

    ImportKind(String noun, List<String> matchOn) {
        this.noun = noun;
        this.matchOn = matchOn;
    }

    public String code() {
        return name().toLowerCase();
    }

    public static ImportKind of(String code) {
        for (ImportKind kind : values()) if (kind.code().equals(code)) return kind;
        throw new IllegalArgumentException(code);
    }
}
