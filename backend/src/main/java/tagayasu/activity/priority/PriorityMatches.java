package tagayasu.activity.priority;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tagayasu.activity.contact.Contact;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Condition;
import tagayasu.platform.list.Nouns;
import tagayasu.staff.Access;
import tagayasu.staff.StaffDirectory;

/** Which results count for which priority activities; asked of the results as they are, so that nothing is ever stale. */
@ApplicationScoped
public class PriorityMatches {

    @Inject
    Rows rows;

    @Inject
    Nouns nouns;

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    record Rule(
            UUID id,
            UUID ownerId,
            UUID departmentId,
            String name,
            int points,
            boolean shown,
            JsonNode condition,
            LocalDate from,
            LocalDate to) {

        static Rule of(Row row) {
            return new Rule(
                    row.uuid("id"),
                    row.uuid("owner_id"),
                    row.uuid("department_id"),
                    row.text("name"),
                    row.integer("points"),
                    row.bool("ranking_shown"),
                    row.json("condition"),
                    row.date("valid_from"),
                    row.date("valid_to"));
        }
    }

    /** How often somebody did what a rule asks for. */
    record Times(UUID rule, UUID user, int times) {}

    /** The names of the activities that these contacts count for. */
    public Map<UUID, List<String>> of(Collection<UUID> contacts) {
        Map<UUID, List<String>> names = new HashMap<>();
        if (contacts.isEmpty()) return names;
        record Match(UUID contact, UUID rule) {}
        List<Rule> rules = rules(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
        if (rules.isEmpty()) return names;
        Map<UUID, String> named = rules.stream().collect(Collectors.toMap(Rule::id, Rule::name));
        List<Sql> parts = rules.stream()
                .map(rule -> Sql.of("select distinct a.id, cast(? as uuid) as rule", rule.id())
                        .plus(results(rule, rule.from(), rule.to()))
                        .plus("and a.id = any(?)", contacts))
                .toList();
        rows.list(Sql.join(" union all ", parts), row -> new Match(row.uuid("id"), row.uuid("rule")))
                .forEach(match -> names.computeIfAbsent(match.contact(), id -> new ArrayList<>())
                        .add(named.get(match.rule())));
        names.values().forEach(list -> list.sort(null));
        return names;
    }

    /** @param from inclusive; @param to inclusive */
    List<Times> times(List<Rule> rules, LocalDate from, LocalDate to) {
        if (rules.isEmpty()) return List.of();
        List<Sql> parts = rules.stream()
                .map(rule -> Sql.of(
                                "select cast(? as uuid) as rule, p.user_id, count(distinct a.id)::int as times",
                                rule.id())
                        .plus(results(rule, later(from, rule.from()), earlier(to, rule.to())))
                        .plus("group by p.user_id"))
                .toList();
        return rows.list(
                Sql.join(" union all ", parts),
                row -> new Times(row.uuid("rule"), row.uuid("user_id"), row.integer("times")));
    }

    /** Rules in force on any day of the period. */
    List<Rule> rules(LocalDate from, LocalDate to) {
        return rows.list(
                Sql.of(
                        "select " + PriorityActivityView.COLUMNS
                                + " from priority_activity a where a.deleted_at is null"
                                + " and a.valid_from <= ? and a.valid_to >= ? order by a.valid_from, a.id",
                        to,
                        from),
                Rule::of);
    }

    /**
     * 400 unless it is a condition on contacts. Whoever asks, it relates to what its manager may see, who is "me" in it: so
     * it counts the same for everybody, and nobody learns by counting what they may not read.
     */
    Sql compiled(JsonNode condition, UUID manager) {
        return new Condition(nouns, (noun, alias) -> access.visibleTo(manager, noun, alias), manager, calendar.today())
                .compile(nouns.require(Contact.NOUN), "a", condition);
    }

    private Sql results(Rule rule, LocalDate from, LocalDate to) {
        return Sql.of(
                        "from contact a join contact_participant p on p.contact_id = a.id where a.state = 'done'"
                                + " and a.deleted_at is null and a.held_on >= ? and a.held_on <= ? and p.user_id = any(?) and (",
                        from,
                        to,
                        staff.peopleFrom(rule.departmentId()).toArray(UUID[]::new))
                .plus(compiled(rule.condition(), rule.ownerId()))
                .plus(")");
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
