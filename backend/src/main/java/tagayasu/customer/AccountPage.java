package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.customer.AccountView.AccountRef;
import tagayasu.customer.AccountView.RankView;
import tagayasu.platform.ExternalIds;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Puts an account together with the names of what it points to, as far as the caller may see them. */
@ApplicationScoped
public class AccountPage {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    ExternalIds externalIds;

    @Inject
    Rows rows;

    public AccountView of(Account account) {
        List<Linked> linked = linked(account);
        Map<UUID, AccountRef> refs = linked.stream()
                .filter(link -> !link.branch())
                .collect(Collectors.toMap(link -> link.ref().id(), Linked::ref));
        Account.RankFacts rank = account.rankFacts();
        UUID head = account.headId().equals(account.id) ? null : account.headId();
        return new AccountView(
                account.id,
                account.version,
                account.code,
                account.name,
                account.nameKana,
                account.nameEn,
                account.corporateNumber,
                ref(refs, account.parentId()),
                ref(refs, head),
                linked.stream().anyMatch(Linked::branch),
                account.roles,
                account.industry,
                account.postalCode,
                account.prefecture,
                account.city,
                account.address,
                account.building,
                account.phone,
                account.fax,
                account.email,
                account.website,
                account.currency,
                ref(refs, account.billToId),
                ref(refs, account.collectFromId),
                account.ownerId,
                staff.nameOf(account.ownerId),
                account.note,
                externalIds.of(Account.NOUN, account.id),
                RankView.of(rank, staff.nameOf(rank.overrideBy())),
                account.firstSaleOn(),
                account.lastSaleOn(),
                allowed(account),
                account.createdAt,
                account.updatedAt);
    }

    private record Linked(AccountRef ref, boolean branch) {}

    /** What the account points to and whether anything stands below it, in one statement. */
    private List<Linked> linked(Account account) {
        List<UUID> ids = Stream.of(account.parentId(), account.headId(), account.billToId, account.collectFromId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Sql visible = access.visible(Account.NOUN, "a");
        Sql pointedTo = Sql.of(
                        "select a.id, a.code, a.name, false as branch from account a where a.id = any(?) and", ids)
                .plus(visible);
        Sql below = Sql.of(
                        "select a.id, a.code, a.name, true from account a where a.parent_id = ? and a.deleted_at is null and",
                        account.id)
                .plus(visible)
                .plus("limit 1");
        return rows.list(
                Sql.join(" union all ", List.of(pointedTo, below)),
                row -> new Linked(
                        new AccountRef(row.uuid("id"), row.text("code"), row.text("name")), row.bool("branch")));
    }

    private static AccountRef ref(Map<UUID, AccountRef> refs, UUID id) {
        return id == null ? null : refs.get(id);
    }

    private List<String> allowed(Account account) {
        return Stream.of(Action.CHANGE, Action.DELETE)
                .filter(action -> access.may(action, account))
                .map(Action::code)
                .toList();
    }
}
