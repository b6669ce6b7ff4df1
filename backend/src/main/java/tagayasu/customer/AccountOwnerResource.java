package tagayasu.customer;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tagayasu.platform.ExternalIds;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.retry.IdempotencyRequired;
import tagayasu.staff.Access;
import tagayasu.staff.Action;

/** Gives many accounts to another member of staff at once. */
@Path("/accounts/owner-changes")
@Tag(name = "accounts")
public class AccountOwnerResource {

    @Inject
    Access access;

    @Inject
    AccountLedger ledger;

    @Inject
    ExternalIds externalIds;

    @Schema(name = "OwnerChangeInput")
    public record Input(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> accountIds,
            @NotNull UUID ownerId) {}

    @Schema(name = "OwnerChangeResult")
    public record Result(@NotNull List<Item> items) {}

    @Schema(name = "OwnerChangeItem")
    public record Item(
            @NotNull UUID accountId,
            @NotNull boolean changed,

            @Schema(description = "Why not: not_found or forbidden")
            String code) {}

    @POST
    @Transactional
    @IdempotencyRequired
    @Operation(operationId = "changeAccountOwners", summary = "Give up to 200 accounts to another member of staff")
    public Result change(@NotNull @Valid Input body) {
        access.checkOwner(Action.CHANGE, Account.NOUN, body.ownerId(), "/ownerId");
        return new Result(body.accountIds().stream()
                .distinct()
                .map(id -> give(id, body.ownerId()))
                .toList());
    }

    /** One that cannot be given does not hold up the others. */
    private Item give(UUID id, UUID owner) {
        try {
            Account account = Account.require(id);
            access.check(Action.CHANGE, account);
            AccountInput before = AccountInput.of(account, externalIds.of(Account.NOUN, id));
            ledger.change(account, before, before.withOwner(owner), Acknowledgement.UNASKED);
            return new Item(id, true, null);
        } catch (Problem refused) {
            return new Item(id, false, refused.code());
        }
    }
}
