package tagayasu.exchange.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that a column can be laid on; beside these accounts and persons take {@code externalId.{system}}. */
@Schema(name = "ImportField")
public record ImportFieldView(
        @NotNull String name,
        @NotNull String type,
        @NotNull String labelJa,
        @NotNull String labelEn,

        @NotNull @Schema(description = "Can tell whether a record exists already")
        Boolean matchable,

        @Schema(description = "At least one of these needs a column; null when the field can be left out")
        List<String> neededAmong,

        @NotNull @Schema(description = "Other names that files use for it")
        List<String> aliases) {

    static ImportFieldView of(ImportKind kind, ImportField field) {
        return new ImportFieldView(
                field.name(),
                field.type().name().toLowerCase(Locale.ROOT),
                field.ja(),
                field.en(),
                Matching.canMatchOn(kind, field.name()),
                PlanCheck.neededAmong(kind, field.name()),
                field.aliases());
    }
}
