package tagayasu.staff.people;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.Role;
import tagayasu.staff.StaffDirectory;
import tagayasu.staff.User;

/** A user as colleagues see them. */
@Schema(name = "User")
public record UserView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String email,
        @NotNull String name,
        @NotNull String nameKana,
        @NotNull Role role,
        @NotNull UUID departmentId,
        String departmentName,
        @NotNull String language,
        @NotNull boolean disabled,

        @Schema(description = "Has not chosen a password yet") @NotNull
        boolean invited,

        @Schema(description = "How many visits a day holds when a month is planned") @NotNull
        int visitsPerDay,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static final String COLUMNS = "a.id, a.version, a.email, a.name, a.name_kana, a.role, a.department_id, a.language,"
            + " a.disabled_at is not null as disabled, a.password_hash is null as invited, a.visits_per_day, a.created_at, a.updated_at";

    static UserView of(User user, StaffDirectory staff) {
        return new UserView(
                user.id,
                user.version,
                user.email(),
                user.name,
                user.nameKana,
                user.role(),
                user.departmentId,
                staff.departmentName(user.departmentId),
                user.language,
                user.disabled(),
                user.passwordHash() == null,
                user.visitsPerDay,
                user.createdAt,
                user.updatedAt);
    }

    static UserView of(Row row, StaffDirectory staff) {
        UUID department = row.uuid("department_id");
        return new UserView(
                row.uuid("id"),
                row.integer("version"),
                row.text("email"),
                row.text("name"),
                row.text("name_kana"),
                Role.of(row.text("role")),
                department,
                staff.departmentName(department),
                row.text("language"),
                row.bool("disabled"),
                row.bool("invited"),
                row.integer("visits_per_day"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
