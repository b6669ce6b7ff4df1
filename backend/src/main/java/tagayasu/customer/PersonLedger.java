package tagayasu.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Enters, changes and bins persons together with what must follow: home data, the first post, journal and search text. */
@ApplicationScoped
public class PersonLedger {

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    Journal journal;

    @Inject
    PersonSearch search;

    @Inject
    PostLedger posts;

    @Inject
    BusinessCalendar calendar;

    @Inject
    EntityManager entities;

    @Inject
    Rows rows;

    public Person enter(PersonInput input) {
        Person person = new Person();
        person.ownerId =
                input.ownerId() != null ? input.ownerId() : access.caller().id();
        access.checkOwner(Action.CREATE, Person.NOUN, person.ownerId, "/ownerId");
        person.code = blank(input.code()) ? nextCode() : input.code().strip();
        input.applyTo(person);
        staff(person, input);
        person.persistAndFlush();
        if (input.home() != null) home(person, input);
        record("created", person, Changes.between(Map.of(), withoutPost(input, person)));
        if (input.post() != null) posts.start(person, input.post(), "/post");
        search.index(List.of(person.id));
        return person;
    }

    /** @param before as the caller may see it: without home data if they may not read it */
    public void change(Person person, PersonInput before, PersonInput after) {
        if (after.post() != null) throw Problem.invalid("only_on_creation", "/post");
        if (!Objects.equals(after.ownerId(), person.ownerId)) {
            access.checkOwner(Action.CHANGE, Person.NOUN, after.ownerId(), "/ownerId");
            person.ownerId = after.ownerId();
        }
        if (blank(after.code())) throw Problem.invalid("not_blank", "/code");
        person.code = after.code().strip();
        after.applyTo(person);
        staff(person, after);
        if (!Objects.equals(before.home(), after.home())) {
            home(person, after);
            entities.lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        Person.flush();
        record("updated", person, Changes.between(before, withoutPost(after, person)));
        search.index(List.of(person.id));
    }

    public void bin(Person person) {
        person.bin(calendar.now(), access.caller().id());
        Person.flush();
        record("deleted", person, Changes.between(Map.of(), Map.of()));
        search.index(List.of(person.id));
    }

    public void restore(Person person) {
        person.restore();
        Person.flush();
        record("restored", person, Changes.between(Map.of(), Map.of()));
        search.index(List.of(person.id));
    }

    void recordPurge(Person person) {
        record("purged", person, Changes.between(Map.of(), Map.of()));
    }

    /** The whole name that a caller may have sent is journalled as the parts it was split into. */
    private static PersonInput withoutPost(PersonInput input, Person person) {
        return PersonInput.of(person, input.home());
    }

    private void staff(Person person, PersonInput input) {
        Set<UUID> present = Set.copyOf(person.staffIds);
        for (UUID user : input.staff())
            if (!present.contains(user) && !staff.isActive(user)) throw Problem.invalid("unknown_user", "/staffIds");
        person.staffIds.retainAll(input.staff());
        person.staffIds.addAll(input.staff());
    }

    private void home(Person person, PersonInput input) {
        access.check(Action.CHANGE, Person.HOME, person);
        (input.home() == null ? PersonHomeInput.NOTHING : input.home()).storeFor(person.id);
    }

    void record(String verb, Person person, ObjectNode changes) {
        List<UUID> accounts = rows.list(
                Sql.of("select distinct account_id from post where person_id = ? and deleted_at is null and", person.id)
                        .plus(PersonRow.held("post", calendar.today())),
                row -> row.uuid("account_id"));
        journal.recordPersonal(verb, subject(person), accounts, changes);
    }

    static Journal.Subject subject(Person person) {
        return new Journal.Subject(Person.NOUN, person.id, person.name().full());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private String nextCode() {
        String free = "select code from (select 'P' || lpad(nextval('person_code_seq')::text, 6, '0') as code"
                + " from generate_series(1, 20)) c where not exists"
                + " (select 1 from person a where a.code = c.code and a.deleted_at is null) limit 1";
        return rows.first(Sql.of(free).keepPlan(), row -> row.text("code")).orElseGet(this::nextCode);
    }
}
