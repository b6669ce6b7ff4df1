package tagayasu.activity.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tagayasu.activity.contact.Contact;
import tagayasu.customer.Person;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.staff.Access;

/** What the contacts have to say in a report, now and against what was submitted. */
@ApplicationScoped
class ReportEntries {

    /** The next day with plans is looked for this far ahead: over a weekend and a string of holidays. */
    private static final int AHEAD = 10;

    private static final Sql ENTRIES =
            Sql.of("select " + ReportEntry.COLUMNS + " from contact a join account c on c.id = a.account_id where");

    @Inject
    Access access;

    @Inject
    Rows rows;

    /** What this user held on the day, in the order of time. */
    List<ReportEntry> done(UUID user, LocalDate day) {
        return rows.list(
                ENTRIES.plus("a.state = 'done' and a.held_on = ? and a.deleted_at is null and", day)
                        .plus(of(user))
                        .plus("order by a.starts_at, a.id"),
                ReportEntry::of);
    }

    /** What stands on the next day on which this user plans anything. */
    List<ReportEntry> ahead(UUID user, LocalDate day) {
        Sql planned = Sql.of(
                        "a.state = 'planned' and a.planned_on > ? and a.planned_on <= ? and a.deleted_at is null and",
                        day,
                        day.plusDays(AHEAD))
                .plus(of(user));
        return rows.list(
                ENTRIES.plus(planned)
                        .plus("and a.planned_on = (select min(a.planned_on) from contact a where")
                        .plus(planned)
                        .plus(") order by a.starts_at, a.id"),
                ReportEntry::of);
    }

    /** The same contacts as they are now; those that are gone are missing. */
    Map<UUID, ReportEntry> now(Collection<UUID> contacts) {
        if (contacts.isEmpty()) return Map.of();
        return rows.list(ENTRIES.plus("a.id = any(?) and a.deleted_at is null", contacts), ReportEntry::of).stream()
                .collect(Collectors.toMap(ReportEntry::contactId, Function.identity()));
    }

    /** The names of those whom the caller may read. */
    Map<UUID, String> names(List<ReportEntry> entries, List<ReportEntry> plans) {
        List<UUID> ids = Stream.concat(entries.stream(), plans.stream())
                .flatMap(entry -> entry.persons().stream())
                .map(ReportEntry.Met::id)
                .distinct()
                .toList();
        Map<UUID, String> names = new HashMap<>();
        if (ids.isEmpty()) return names;
        rows.list(
                Sql.of(
                                "select p.id, concat_ws(' ', p.family_name, nullif(p.given_name, '')) as name from person p"
                                        + " where p.id = any(?) and p.deleted_at is null and",
                                ids)
                        .plus(access.visible(Person.NOUN, "p")),
                row -> names.put(row.uuid("id"), row.text("name")));
        return names;
    }

    private Sql of(UUID user) {
        return Sql.of("a.id in (select p.contact_id from contact_participant p where p.user_id = ?) and", user)
                .plus(access.visible(Contact.NOUN, "a"));
    }
}
