package tagayasu.outreach.list;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.customer.AccountRow;
import tagayasu.platform.Row;

/** An account on a list, with what one asks first about who has gone quiet. */
@Schema(name = "TargetListMember")
public record TargetListMemberView(
        @NotNull AccountRow account,

        @Schema(description = "Was not on the list when the caller last looked") @NotNull
        boolean joined,

        @Schema(description = "The last purchase that the caller may see; absent = none")
        LastSale lastSale) {

    @Schema(name = "LastSale")
    public record LastSale(@NotNull LocalDate soldOn, String productName, UUID staffId, String staffName) {}

    static TargetListMemberView of(Row row, Function<UUID, String> names) {
        UUID seller = row.uuid("staff_id");
        LastSale last = row.date("sold_on") == null
                ? null
                : new LastSale(row.date("sold_on"), row.text("product"), seller, names.apply(seller));
        return new TargetListMemberView(AccountRow.of(row, names), false, last);
    }

    TargetListMemberView joined(boolean since) {
        return new TargetListMemberView(account, since, lastSale);
    }
}
