package tagayasu.activity.remark;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** A remark with its date and signature. */
@Schema(name = "AccountRemark")
public record AccountRemarkView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID accountId,

        @Schema(enumeration = {"issue", "interest", "taste", "comment"}) @NotNull
        String kind,

        @NotNull String text,
        @NotNull LocalDate notedOn,
        @NotNull UUID notedBy,
        String notedByName,
        UUID contactId,

        @Schema(description = "What the caller may do: change, delete") @NotNull
        List<String> allowed,

        @NotNull Instant updatedAt) {

    static AccountRemarkView of(AccountRemark remark, Access access, StaffDirectory staff) {
        return new AccountRemarkView(
                remark.id,
                remark.version,
                remark.accountId,
                remark.kind,
                remark.text,
                remark.notedOn,
                remark.notedBy,
                staff.nameOf(remark.notedBy),
                remark.contactId,
                List.of(Action.CHANGE, Action.DELETE).stream()
                        .filter(action -> access.may(action, remark))
                        .map(Action::code)
                        .toList(),
                remark.updatedAt);
    }
}
