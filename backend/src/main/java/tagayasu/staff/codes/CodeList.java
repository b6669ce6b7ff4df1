package tagayasu.staff.codes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Sql;

/**
 * One list, published by the wing whose records use it.
 *
 * @param name as in the paths of the API
 * @param uses selects {@code code text, n bigint}: how many living records use each code
 * @param flags what a code of this list can mean to the program
 */
public record CodeList(String name, String labelJa, String labelEn, Sql uses, List<Flag> flags) {

    public CodeList(String name, String labelJa, String labelEn, Sql uses) {
        this(name, labelJa, labelEn, uses, List.of());
    }

    /** A meaning that an administrator gives to codes of a list, or takes from them. */
    @Schema(name = "CodeFlag")
    public record Flag(
            @NotNull String name,
            @NotNull String labelJa,
            @NotNull String labelEn) {}

    boolean offers(String flag) {
        return flags.stream().anyMatch(known -> known.name().equals(flag));
    }
}
