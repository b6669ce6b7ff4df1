package tagayasu.customer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.AccountView.AccountRef;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** A post as pages and lists show it. */
@Schema(name = "Post")
public record PostView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID personId,

        @Schema(description = "Absent when the caller may not see the account")
        AccountRef account,

        @NotNull String department,
        @NotNull String title,
        String phone,
        String email,
        LocalDate startedOn,
        LocalDate endedOn,

        @Schema(description = "Held today") @NotNull boolean current) {

    /** Posts of persons, former ones last, each with its account as far as the caller may see it. */
    static Sql of(List<UUID> persons, java.time.LocalDate today, Sql visibleAccount) {
        return Sql.of(
                        "select p.*, (p.ended_on is null or p.ended_on >= ?) as is_current, b.id as b_id, b.code as b_code,"
                                + " b.name as b_name from post p left join account b on b.id = p.account_id and",
                        today)
                .plus(visibleAccount)
                .plus(
                        "where p.person_id = any(?) and p.deleted_at is null order by is_current desc,"
                                + " coalesce(p.ended_on, p.started_on) desc nulls last, p.id",
                        persons);
    }

    static PostView of(Row row) {
        AccountRef account = row.uuid("b_id") == null
                ? null
                : new AccountRef(row.uuid("b_id"), row.text("b_code"), row.text("b_name"));
        return new PostView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("person_id"),
                account,
                row.text("department"),
                row.text("title"),
                row.text("phone"),
                row.text("email"),
                row.date("started_on"),
                row.date("ended_on"),
                row.bool("is_current"));
    }
}
