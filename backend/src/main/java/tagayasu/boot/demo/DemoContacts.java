package tagayasu.boot.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.boot.demo.DemoAccounts.Company;

/**
 * Three years of visits, calls and mails until yesterday, most of them of this year, and the plans of the coming weeks. Large customers are seen often,
 * small ones now and then, and some have been forgotten; nobody has more than five a day.
 */
final class DemoContacts {

    private static final String CONTACTS =
            "id, created_at, created_by, updated_at, updated_by, account_id, state, purpose,"
                    + " method, subject, owner_id, planned_on, planned_from, planned_to, held_on, held_from, held_to, text,"
                    + " next_action, next_action_on, counts_as_visit";
    private static final Set<String> VISITS = Set.of("訪問", "商談", "提案", "挨拶", "点検・サポート", "クレーム対応");
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 30), LocalTime.of(15, 0), LocalTime.of(16, 30));

    private record Slot(UUID owner, LocalDate day) {}

    /** @param opening purpose, method and first sentence; of a plan only the first two count */
    private record Talk(Company company, LocalDate day, LocalTime time, String[] opening) {}

    private final Chance chance;
    private final List<Company> companies;
    private final Map<UUID, UUID> persons;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<String[]> openings = WordList.lines("talk-openings.tsv");
    private final List<String[]> topics = WordList.lines("talk-topics.tsv");
    private final List<String[]> outcomes = WordList.lines("talk-outcomes.tsv");
    private final Map<Slot, Integer> taken = new HashMap<>();
    private final List<Talk> talks = new ArrayList<>();

    /** @param persons whom one meets at each account */
    DemoContacts(Chance chance, List<Company> companies, Map<UUID, UUID> persons, ZoneId zone, LocalDate today) {
        this.chance = chance;
        this.companies = companies;
        this.persons = persons;
        this.zone = zone;
        this.today = today;
    }

    int write(Connection connection) throws SQLException {
        for (Company company : companies) if (company.ownerId() != null) talk(company);
        List<UUID> ids = new ArrayList<>();
        try (CopyInto contacts = new CopyInto(connection, "contact", CONTACTS)) {
            for (Talk talk : talks) ids.add(write(contacts, talk));
        }
        try (CopyInto participants = new CopyInto(connection, "contact_participant", "contact_id, user_id")) {
            for (int i = 0; i < ids.size(); i++)
                participants.row(ids.get(i), talks.get(i).company().ownerId());
        }
        try (CopyInto met = new CopyInto(connection, "contact_person", "contact_id, person_id")) {
            for (int i = 0; i < ids.size(); i++) {
                UUID person = persons.get(talks.get(i).company().id());
                if (person != null && chance.in100(75)) met.row(ids.get(i), person);
            }
        }
        remark(connection);
        return ids.size();
    }

    private void talk(Company company) {
        double perYear = Math.min(14, 1.5 + company.size() * 1.5 * chance.spread());
        LocalDate first = today.minusYears(3).plusDays(chance.between(0, 90));
        LocalDate until = chance.in100(18) ? today.minusDays(chance.between(60, 300)) : today.minusDays(1);
        LocalDate on = first;
        while (true) {
            double rate = on.isBefore(today.minusMonths(7))
                    ? perYear / 5
                    : perYear; // of the early years few were written down
            on = DemoSales.businessDay(on.plusDays((long) Math.max(4, chance.waitDays(rate))));
            if (on.isAfter(until)) break;
            at(company, on);
        }
        // plans are what a week has room for: the rest of the customers wait for theirs
        if (chance.in100(30)) at(company, DemoSales.businessDay(today.plusDays(chance.between(1, 26))));
        if (taken.getOrDefault(new Slot(company.ownerId(), today), 0) < 4 && chance.in100(25)) at(company, today);
    }

    private void at(Company company, LocalDate day) {
        Slot slot = new Slot(company.ownerId(), day);
        int before = taken.getOrDefault(slot, 0);
        if (before == TIMES.size()) return;
        taken.put(slot, before + 1);
        talks.add(new Talk(company, day, TIMES.get(before), chance.oftenFirst(openings)));
    }

    private UUID write(CopyInto contacts, Talk talk) {
        boolean done = talk.day().isBefore(today);
        LocalDate entered = done ? talk.day() : today.minusDays(chance.between(1, 9));
        Instant at = entered.atTime(18, chance.between(0, 59)).atZone(zone).toInstant();
        UUID id = chance.id(at);
        UUID owner = talk.company().ownerId();
        String[] outcome = chance.of(outcomes);
        boolean next = done && !outcome[1].isEmpty();
        boolean wasPlanned = !done || chance.in100(70);
        contacts.row(
                id,
                at,
                owner,
                at,
                owner,
                talk.company().id(),
                done ? "done" : "planned",
                talk.opening()[0],
                talk.opening()[1],
                "",
                owner,
                wasPlanned ? talk.day() : null,
                wasPlanned ? talk.time() : null,
                wasPlanned ? talk.time().plusMinutes(60) : null,
                done ? talk.day() : null,
                done ? talk.time().plusMinutes(5L * chance.between(0, 3)) : null,
                done ? talk.time().plusMinutes(30 + 5L * chance.between(0, 6)) : null,
                done ? talk.opening()[2] + chance.of(topics)[0] + outcome[0] : null,
                next ? outcome[1] : null,
                next ? talk.day().plusDays(Integer.parseInt(outcome[2])) : null,
                VISITS.contains(talk.opening()[0]));
        return id;
    }

    private void remark(Connection connection) throws SQLException {
        List<String[]> remarks = WordList.lines("remarks.tsv");
        String columns =
                "id, created_at, created_by, updated_at, updated_by, account_id, kind, text, noted_on, noted_by";
        try (CopyInto table = new CopyInto(connection, "account_remark", columns)) {
            for (Company company : companies) {
                if (company.ownerId() == null || chance.in100(60)) continue;
                for (int i = chance.between(1, 2); i > 0; i--) {
                    LocalDate day = today.minusDays(chance.between(3, 500));
                    Instant at = day.atTime(17, 30).atZone(zone).toInstant();
                    String[] remark = chance.of(remarks);
                    UUID owner = company.ownerId();
                    table.row(chance.id(at), at, owner, at, owner, company.id(), remark[0], remark[1], day, owner);
                }
            }
        }
    }
}
