package tagayasu.sales.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tagayasu.customer.Account;
import tagayasu.customer.Person;
import tagayasu.customer.campaign.Campaign;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;
import tagayasu.sales.process.SalesStage;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.codes.CodeItem;
import tagayasu.staff.codes.OfferedCodes;

/** What a deal points to: ids that arrive in a body are checked like ids in a path; what it has already it keeps. */
@ApplicationScoped
class DealReferences {

    @Inject
    Access access;

    @Inject
    OfferedCodes codes;

    @Inject
    Rows rows;

    /** Everything that is checked before any of it is written. @param isNew the deal has no values of its own yet */
    void fill(Deal deal, DealInput input, boolean isNew) {
        UUID account = account(input.accountId(), deal.accountId);
        UUID owner = owner(deal, input.ownerId(), isNew);
        SalesStage stage = stage(deal, input.stageId());
        UUID campaign = campaign(input.campaignId(), deal.campaignId);
        Set<DealPerson> persons = persons(deal, input.persons());
        weigh(deal, input, stage);
        deal.accountId = account;
        deal.ownerId = owner;
        deal.stageId = stage.id;
        deal.campaignId = campaign;
        deal.persons.retainAll(persons);
        deal.persons.addAll(persons);
    }

    private UUID account(UUID wanted, UUID present) {
        if (wanted.equals(present)) return wanted;
        Account account = Account.findById(wanted);
        boolean known = account != null && living(wanted) && access.may(Action.READ, account);
        if (!known) throw Problem.invalid("unknown_account", "/accountId");
        return wanted;
    }

    /** Until the transaction ends it remains so: who is about to bin the account is waited for, and then waits. */
    private boolean living(UUID account) {
        Sql locked = Sql.of("select id from account where id = ? and deleted_at is null for key share", account);
        return rows.first(locked, row -> row.uuid("id")).isPresent();
    }

    private UUID owner(Deal deal, UUID named, boolean isNew) {
        UUID owner = named != null ? named : isNew ? access.caller().id() : deal.ownerId;
        if (!owner.equals(deal.ownerId))
            access.checkOwner(isNew ? Action.CREATE : Action.CHANGE, Deal.NOUN, owner, "/ownerId");
        return owner;
    }

    private static SalesStage stage(Deal deal, UUID wanted) {
        if (wanted != null && wanted.equals(deal.stageId)) return SalesStage.findById(wanted);
        var stage = wanted == null ? SalesStage.first() : SalesStage.offered(wanted);
        return stage.orElseThrow(() -> Problem.invalid("unknown_stage", "/stageId"));
    }

    /** The probability that is named, else that of a stage just entered, else the one it has. */
    private void weigh(Deal deal, DealInput input, SalesStage stage) {
        boolean moved = !stage.id.equals(deal.stageId);
        boolean named = input.probability() != null && !input.probability().equals(deal.probability());
        String code = named ? input.probability() : moved ? stage.probability : null;
        if (code == null) code = deal.probability();
        if (code == null) code = least();
        codes.check(DealCodes.PROBABILITY, code, named ? deal.probability() : code, "/probability");
        if (!code.equals(deal.probability())) deal.weigh(code, percent(code));
    }

    private static BigDecimal percent(String code) {
        return CodeItem.byCode(DealCodes.PROBABILITY, code)
                .map(item -> item.number)
                .orElseThrow(() -> Problem.invalid("unknown_code", "/probability"));
    }

    private static String least() {
        return CodeItem.<CodeItem>find("list = ?1 and retiredAt is null order by number", DealCodes.PROBABILITY)
                .firstResultOptional()
                .map(item -> item.code)
                .orElseThrow(() -> Problem.invalid("not_null", "/probability"));
    }

    private static UUID campaign(UUID wanted, UUID present) {
        if (wanted == null || wanted.equals(present)) return wanted;
        return Campaign.living(wanted).orElseThrow(() -> Problem.invalid("unknown_campaign", "/campaignId")).id;
    }

    /** Whom the caller does not see stays as they are: they are in none of the inputs. */
    private Set<DealPerson> persons(Deal deal, List<DealInput.Part> wanted) {
        Map<UUID, DealPerson> present =
                deal.persons.stream().collect(Collectors.toMap(DealPerson::personId, Function.identity()));
        List<DealInput.Part> named = wanted == null ? List.of() : wanted;
        Set<UUID> all = new HashSet<>(present.keySet());
        named.forEach(part -> all.add(part.personId()));
        Set<UUID> seen = seen(all);
        Set<DealPerson> persons = new HashSet<>();
        Set<UUID> twice = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            DealInput.Part part = named.get(i);
            String at = "/persons/" + i;
            DealPerson known = present.get(part.personId());
            if (known == null && !seen.contains(part.personId()))
                throw Problem.invalid("unknown_person", at + "/personId");
            if (!twice.add(part.personId())) throw Problem.invalid("named_twice", at + "/personId");
            codes.check(DealCodes.PART, part.part(), known == null ? null : known.part(), at + "/part");
            persons.add(new DealPerson(part.personId(), part.part()));
        }
        present.values().stream()
                .filter(person -> !seen.contains(person.personId()) && !twice.contains(person.personId()))
                .forEach(persons::add);
        return persons;
    }

    private Set<UUID> seen(Set<UUID> persons) {
        if (persons.isEmpty()) return Set.of();
        Sql visible = Sql.of("select a.id from person a where a.id = any(?) and a.deleted_at is null and", persons)
                .plus(access.visible(Person.NOUN, "a"));
        return Set.copyOf(rows.list(visible, row -> row.uuid("id")));
    }
}
