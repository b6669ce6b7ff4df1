package tagayasu.customer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.AccountView.AccountRef;
import tagayasu.platform.Row;
import tagayasu.platform.Sql;

/** A person as lists show them, with one post: the newest that is held, or the one at the account that was asked about. */
@Schema(name = "PersonRow")
public record PersonRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        @NotNull String nameKana,
        String phone,
        String mobile,
        String email,
        UUID ownerId,
        String ownerName,
        AccountRef account,
        String department,
        String title,
        String postPhone,
        String postEmail,

        @Schema(description = "Posts held at accounts that the caller may see") @NotNull
        int postCount) {

    static final String COLUMNS = "a.id, a.version, a.code, a.family_name, a.given_name, a.family_kana, a.given_kana,"
            + " a.phone, a.mobile, a.email, a.owner_id, w.b_id, w.b_code, w.b_name, w.department, w.title,"
            + " w.phone as post_phone, w.email as post_email, coalesce(w.posts, 0) as posts";

    /** Joins one post to alias a. @param accounts only posts there; null = anywhere */
    static Sql post(LocalDate today, Sql visibleAccount, List<UUID> accounts) {
        Sql there = accounts == null ? Sql.TRUE : Sql.of("p.account_id = any(?)", accounts);
        return Sql.of(
                        "left join lateral (select b.id as b_id, b.code as b_code, b.name as b_name, p.department, p.title,"
                                + " p.phone, p.email, cast(count(*) over () as integer) as posts"
                                + " from post p join account b on b.id = p.account_id"
                                + " where p.person_id = a.id and p.deleted_at is null and b.deleted_at is null and")
                .plus(held("p", today))
                .plus("and")
                .plus(there)
                .plus("and")
                .plus(visibleAccount)
                .plus("order by p.started_on desc nulls last, p.id limit 1) w on true");
    }

    static Sql held(String post, LocalDate today) {
        return Sql.of("(" + post + ".ended_on is null or " + post + ".ended_on >= ?)", today);
    }

    static PersonRow of(Row row, Function<UUID, String> names) {
        AccountRef account = row.uuid("b_id") == null
                ? null
                : new AccountRef(row.uuid("b_id"), row.text("b_code"), row.text("b_name"));
        return new PersonRow(
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                new PersonName(row.text("family_name"), row.text("given_name")).full(),
                new PersonName(row.text("family_kana"), row.text("given_kana")).full(),
                row.text("phone"),
                row.text("mobile"),
                row.text("email"),
                row.uuid("owner_id"),
                names.apply(row.uuid("owner_id")),
                account,
                row.text("department"),
                row.text("title"),
                row.text("post_phone"),
                row.text("post_email"),
                row.integer("posts"));
    }
}
