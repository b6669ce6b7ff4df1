package tagayasu.voice.feedback;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;
import tagayasu.voice.HeardRow;

/** Feedback on a product, in lists as alone. */
@Schema(name = "ProductFeedback")
public record ProductFeedbackView(
        @NotNull UUID id,
        @NotNull int version,

        @Schema(description = "Absent while nobody has said which product is meant")
        UUID productId,

        String productName,

        @Schema(description = "1 (bad) to 5 (good); absent while nobody has judged it")
        Integer score,

        @NotNull String text,
        @NotNull LocalDate heardOn,
        UUID accountId,
        String accountName,
        UUID personId,
        String personName,
        UUID ownerId,
        String ownerName,
        UUID contactId,
        String quote,

        @Schema(description = "What the caller may do, on a single one: change, delete")
        List<String> allowed,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static final String COLUMNS = HeardRow.COLUMNS + ", cast(a.score as integer) as score, a.heard_on";

    static Sql joins(Access access) {
        return HeardRow.joins(access);
    }

    static ProductFeedbackView of(Row row, StaffDirectory staff, List<String> allowed) {
        return new ProductFeedbackView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("product_id"),
                row.text("product_name"),
                row.integer("score"),
                row.text("text"),
                row.date("heard_on"),
                row.uuid("account_id"),
                row.text("account_name"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.uuid("owner_id"),
                staff.nameOf(row.uuid("owner_id")),
                row.uuid("contact_id"),
                row.text("quote"),
                allowed,
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
