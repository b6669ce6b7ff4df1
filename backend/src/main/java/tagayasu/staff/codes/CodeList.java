package tagayasu.staff.codes;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Sql;

/**
 * One list, published by the wing whose records use it.
 *
 * @param name as in the paths of the API
 * @param uses selects {@code code text, n bigint}: how many living records use each code
 * @param flags what a code of this list can mean to the program
 * @param number what each code of this list counts by; null = nothing
 */
public record CodeList(String name, String labelJa, String labelEn, Sql uses, List<Flag> flags, Number number) {

    public CodeList(String name, String labelJa, String labelEn, Sql uses) {
        this(name, labelJa, labelEn, uses, List.of());
    }

    public CodeList(String name, String labelJa, String labelEn, Sql uses, List<Flag> flags) {
        this(name, labelJa, labelEn, uses, flags, null);
    }

    /** A meaning that an administrator gives to codes of a list, or takes from them. */
    @Schema(name = "CodeFlag")
    public record Flag(
            @NotNull String name,
            @NotNull String labelJa,
            @NotNull String labelEn) {}

    /** A number that every code of a list has, such as the percentage of a probability; both ends are allowed. */
    @Schema(name = "CodeNumber")
    public record Number(
            @NotNull String labelJa,
            @NotNull String labelEn,
            @NotNull BigDecimal min,
            @NotNull BigDecimal max) {

        boolean allows(BigDecimal value) {
            return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
        }
    }

    boolean offers(String flag) {
        return flags.stream().anyMatch(known -> known.name().equals(flag));
    }
}
