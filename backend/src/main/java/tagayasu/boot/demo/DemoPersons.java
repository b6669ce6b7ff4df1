package tagayasu.boot.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.boot.demo.DemoAccounts.Company;
import tagayasu.boot.demo.WordList.Word;
import tagayasu.platform.text.JapaneseText;

/** The people at the customers, and some who belong to none. */
final class DemoPersons {

    private static final int MOST = 4_000;
    private static final int WITHOUT_COMPANY = 120;
    private static final String COLUMNS = "id, created_at, created_by, updated_at, updated_by, code, family_name,"
            + " given_name, family_kana, given_kana, sort_key, phone, mobile, email, owner_id";
    private static final String POSTS =
            "id, created_at, created_by, updated_at, updated_by, person_id, account_id, department, title, phone, email,"
                    + " started_on, ended_on";
    private static final List<String> TITLES = List.of("担当", "主任", "課長", "係長", "部長", "次長", "室長", "取締役");
    private static final List<String> DEPARTMENTS = List.of("総務部", "購買部", "管理部", "営業部", "製造部", "店舗運営部", "経営企画室");

    private record Person(
            UUID id, String code, Word family, Word given, Company company, String mobile, Instant since) {}

    private record Post(
            Person person, Company company, String department, String title, LocalDate from, LocalDate to) {}

    private final Chance chance;
    private final List<Company> companies;
    private final List<Word> families = WordList.words("family-names.tsv");
    private final List<Word> given = WordList.words("given-names.tsv");
    private final List<Person> persons = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<UUID, UUID> buyers = new HashMap<>();

    DemoPersons(Chance chance, List<Company> companies) {
        this.chance = chance;
        this.companies = companies;
    }

    /** The person who usually orders, by account. */
    Map<UUID, UUID> meet() {
        for (Company company : companies) {
            Person first = join(company, company.parentId() == null ? "代表取締役" : "支社長");
            Person second = join(company, chance.oftenFirst(TITLES));
            buyers.put(company.id(), (company.size() < 1 ? first : second).id());
        }
        while (persons.size() < MOST - WITHOUT_COMPANY) join(chance.oftenFirst(companies), chance.oftenFirst(TITLES));
        while (persons.size() < MOST) person(null, companies.get(0).since());
        return buyers;
    }

    private Person join(Company company, String title) {
        Person person = person(company, company.since());
        boolean chief = title.equals("代表取締役") || title.equals("支社長");
        LocalDate from = LocalDate.ofEpochDay(company.since().getEpochSecond() / 86_400 - chance.between(0, 900));
        if (!chief && chance.in100(8)) { // promoted: the former post stays with its dates
            LocalDate promoted = from.plusDays(chance.between(300, 700));
            posts.add(new Post(person, company, chance.of(DEPARTMENTS), "担当", from, promoted.minusDays(1)));
            from = promoted;
        }
        posts.add(new Post(person, company, chief ? "" : chance.of(DEPARTMENTS), title, from, null));
        return person;
    }

    private Person person(Company company, Instant since) {
        String mobile = chance.in100(70) ? "090-0" + chance.digits(3) + "-" + chance.digits(4) : null;
        Person person = new Person(
                chance.id(since),
                "P%06d".formatted(persons.size() + 1),
                chance.oftenFirst(families),
                chance.of(given),
                company,
                mobile,
                since);
        persons.add(person);
        return person;
    }

    void write(Connection connection, UUID by, UUID office) throws SQLException {
        try (CopyInto table = new CopyInto(connection, "person", COLUMNS)) {
            for (Person person : persons) {
                String name = person.family().text() + person.given().text();
                String kana = person.family().kana() + person.given().kana();
                table.row(
                        person.id(),
                        person.since(),
                        by,
                        person.since(),
                        by,
                        person.code(),
                        person.family().text(),
                        person.given().text(),
                        person.family().kana(),
                        person.given().kana(),
                        JapaneseText.sortKey(kana, name),
                        null,
                        person.mobile(),
                        email(person),
                        person.company() == null ? office : person.company().ownerId());
            }
        }
        try (CopyInto table = new CopyInto(connection, "post", POSTS)) {
            for (Post post : posts)
                table.row(
                        chance.id(post.person().since()),
                        post.person().since(),
                        by,
                        post.person().since(),
                        by,
                        post.person().id(),
                        post.company().id(),
                        post.department(),
                        post.title(),
                        null,
                        null,
                        post.from(),
                        post.to());
        }
    }

    private static String email(Person person) {
        String mailbox =
                person.given().latin().charAt(0) + "." + person.family().latin();
        return mailbox + "@"
                + (person.company() == null ? "mail.example" : person.company().domain());
    }
}
