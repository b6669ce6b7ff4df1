import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tagayasu.platform.text.JapaneseText;
import tagayasu.platform.search.SearchDoc;
import tagayasu.staff.signin.Passwords;

/**
 * Fills an empty installation by COPY: accounts, five times as many persons with a post each, fifty times as many sales
 * (one amount each, no lines) over five years, and a staff of forty. Of all records one in eight lies in the department of
 * {@code rep@bench.example}, and one in 300 belongs to {@code clerk@bench.example}, who sees no others. Arguments: data
 * folder, number of accounts, password of these two.
 */
public class BenchData {

    private static final String STAMPS = "version, created_at, created_by, updated_at, updated_by";
    private static final String NOW = "0\t2021-01-01\t\\N\t2021-01-01\t\\N";
    private static final int DEPARTMENTS = 8;
    private static final int REPS = 40;

    private final Random random = new Random(7);
    private final Connection db;
    private final BenchWords words;
    private final UUID[] staff = new UUID[REPS + 1];
    private UUID[] accounts;
    private long made;
    private String[] companies;

    private BenchData(Connection db) throws Exception {
        this.db = db;
        words = new BenchWords(db, random);
    }

    public static void main(String[] args) throws Exception {
        int accounts = Integer.parseInt(args[1]);
        try (Connection db = BenchCopy.connect(Path.of(args[0]))) {
            db.setAutoCommit(false);
            BenchCopy.run(db, "set statement_timeout = 0", "set maintenance_work_mem = '512MB'", "set session_replication_role = replica");
            BenchData data = new BenchData(db);
            data.staff(new Passwords().hash(args[2]));
            List<String> indexes = BenchCopy.dropIndexes(db, "account", "person", "post", "sale", "search_doc");
            data.accounts(accounts);
            data.persons(accounts * 5);
            data.sales(accounts * 50);
            BenchCopy.run(db, indexes.toArray(String[]::new));
            BenchCopy.run(
                    db,
                    "update account a set first_sale_on = s.f, last_sale_on = s.l from (select account_id, min(sold_on) f,"
                            + " max(sold_on) l from sale group by 1) s where s.account_id = a.id",
                    "select setval('account_code_seq', " + accounts + ")");
            db.commit();
            db.setAutoCommit(true);
            BenchCopy.run(db, "vacuum analyze");
        }
    }

    private void staff(String hash) throws Exception {
        UUID top = UUID.fromString(BenchCopy.first(db, "select department_id from app_user limit 1"));
        UUID[] departments = new UUID[DEPARTMENTS];
        try (BenchCopy copy = new BenchCopy(db, "department", "id, " + STAMPS + ", code, name, parent_id")) {
            for (int i = 0; i < DEPARTMENTS; i++)
                copy.line((departments[i] = id()) + "\t" + NOW + "\tD" + i + "\t第" + i + "営業部\t" + top);
        }
        String columns = "id, " + STAMPS + ", email, name, role, department_id, password_hash";
        try (BenchCopy copy = new BenchCopy(db, "app_user", columns)) {
            for (int i = 0; i <= REPS; i++) {
                String mail = i == 0 ? "clerk" : i == 1 ? "rep" : "rep" + i;
                copy.line((staff[i] = id()) + "\t" + NOW + "\t" + mail + "@bench.example\t営業 " + i + "\t"
                        + (i == 0 ? "clerk" : "rep") + "\t" + departments[i % DEPARTMENTS] + "\t" + (i < 2 ? hash : "\\N"));
            }
        }
        for (String noun : List.of("account", "person", "sale"))
            BenchCopy.run(db, "insert into access_rule (role, noun, action, scope) values ('clerk', '" + noun + "', 'read', 'own')");
    }

    private UUID owner() {
        return staff[random.nextInt(300) == 0 ? 0 : 1 + random.nextInt(REPS)];
    }

    private void accounts(int count) throws Exception {
        accounts = new UUID[count];
        companies = new String[count];
        String[] docs = new String[count];
        String columns = "id, " + STAMPS + ", code, name, name_kana, sort_key, head_id, postal_code, prefecture, city,"
                + " address, phone, owner_id";
        try (BenchCopy copy = new BenchCopy(db, "account", columns)) {
            for (int i = 0; i < count; i++) {
                UUID id = accounts[i] = id();
                BenchWords.Word company = words.company();
                BenchWords.Place place = words.place();
                String code = "C%06d".formatted(i + 1);
                String address = place.town() + words.lot();
                String phone = words.phone();
                String whole = place.prefecture() + place.city() + address;
                companies[i] = company.text() + "\t" + whole;
                copy.line(id + "\t" + NOW + "\t" + code + "\t" + company.text() + "\t" + company.kana() + "\t"
                        + JapaneseText.sortKey(company.kana(), company.text()) + "\t" + id + "\t" + place.code() + "\t"
                        + place.prefecture() + "\t" + place.city() + "\t" + address + "\t" + phone + "\t" + owner());
                docs[i] = SearchDoc.of("account", id, company.text(), company.kana())
                        .with(code, whole, place.code()).withPhones(phone).copyLine();
            }
        }
        docs(docs);
    }

    private void persons(int count) throws Exception {
        UUID[] ids = new UUID[count];
        String[] docs = new String[count];
        String columns = "id, " + STAMPS + ", code, family_name, given_name, family_kana, given_kana, sort_key, email,"
                + " mobile, owner_id";
        try (BenchCopy copy = new BenchCopy(db, "person", columns)) {
            for (int i = 0; i < count; i++) {
                ids[i] = id();
                BenchWords.Word family = words.family();
                BenchWords.Word given = words.given();
                String kana = family.kana().isEmpty() ? "" : family.kana() + " " + given.kana();
                String name = family.text() + " " + given.text();
                String code = "P%07d".formatted(i + 1);
                String mail = given.latin() + i + "@bench.example";
                String mobile = words.mobile();
                String[] company = companies[i % companies.length].split("\t");
                copy.line(ids[i] + "\t" + NOW + "\t" + code + "\t" + family.text() + "\t" + given.text() + "\t" + family.kana()
                        + "\t" + (kana.isEmpty() ? "" : given.kana()) + "\t" + JapaneseText.sortKey(kana, name) + "\t" + mail
                        + "\t" + mobile + "\t" + owner());
                docs[i] = SearchDoc.of("person", ids[i], name, kana)
                        .with(code, mail, company[0], "部長", company[1]).withPhones(mobile).copyLine();
            }
        }
        try (BenchCopy copy = new BenchCopy(db, "post", "id, " + STAMPS + ", person_id, account_id, title, started_on")) {
            for (int i = 0; i < count; i++)
                copy.line(id() + "\t" + NOW + "\t" + ids[i] + "\t" + accounts[i % accounts.length] + "\t部長\t2021-01-01");
        }
        docs(docs);
    }

    private void sales(int count) throws Exception {
        LocalDate last = LocalDate.now().minusDays(1);
        try (BenchCopy copy = new BenchCopy(db, "sale", "id, " + STAMPS + ", account_id, sold_on, order_no, amount")) {
            for (int i = 0; i < count; i++)
                copy.line(id() + "\t" + NOW + "\t" + accounts[random.nextInt(accounts.length)] + "\t"
                        + last.minusDays(random.nextInt(1_826)) + "\tB" + i + "\t" + (1_000 + random.nextInt(500_000)));
        }
    }

    private void docs(String[] lines) throws Exception {
        try (BenchCopy copy = new BenchCopy(db, "search_doc", "kind, id, name_key, sort_key, search_text, tsv, fold_version")) {
            for (String line : lines) copy.line(line);
        }
    }

    private UUID id() {
        long millis = 1_609_459_200_000L + made++ * 10; // in the order of time, like those of the program
        return new UUID(millis << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
