package tagayasu.boot.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.boot.demo.WordList.Word;
import tagayasu.platform.text.JapaneseText;

/** The demo company's customers: head offices and their branches, at real places, with invented names and numbers. */
final class DemoAccounts {

    /** @param size 1 is an ordinary customer; orders grow with it */
    record Company(
            UUID id,
            UUID headId,
            UUID parentId,
            String code,
            String name,
            String kana,
            String domain,
            String industry,
            Places.Place place,
            UUID ownerId,
            double size,
            Instant since) {}

    private static final int HEADS = 1_190;
    private static final int MOST = 1_500;

    private static final String COLUMNS = "id, created_at, created_by, updated_at, updated_by, code, name, name_kana,"
            + " sort_key, parent_id, head_id, roles, industry, postal_code, prefecture, city, address, phone, fax, email,"
            + " website, owner_id";

    /** The part of a company's legal form before and after its name. */
    private static final List<String[]> FORMS = List.of(
            form("株式会社", ""),
            form("", "株式会社"),
            form("㈱", ""),
            form("", "㈱"),
            form("有限会社", ""),
            form("㈲", ""),
            form("合同会社", ""),
            form("(株)", ""));

    private static final List<String> BRANCHES = List.of("支社", "支店", "営業所", "工場", "物流センター");

    private final Chance chance;
    private final Places places;
    private final List<DemoStaff.Branch> sellers;
    private final Instant start;
    private final List<Word> stems = WordList.words("company-stems.tsv");
    private final List<Word> families = WordList.words("family-names.tsv");
    private final List<String[]> trades = WordList.lines("trades.tsv");
    private final Set<String> taken = new HashSet<>();
    private final List<Company> companies = new ArrayList<>();

    DemoAccounts(Chance chance, Places places, List<DemoStaff.Branch> sellers, Instant start) {
        this.chance = chance;
        this.places = places;
        this.sellers = sellers;
        this.start = start;
    }

    List<Company> found() {
        Company akagi = head(new Word("赤木", "アカギ", "akagi"), trades.get(1), FORMS.get(2), 0, 6);
        branch(akagi, 0, "東京都");
        branch(akagi, 1, "大阪府");
        head(new Word("髙橋", "タカハシ", "takahashi"), trades.get(0), FORMS.get(2), 0, 2);
        head(new Word("渡邉", "ワタナベ", "watanabe"), trades.get(12), FORMS.get(5), 1, 1);
        while (companies.size() < HEADS)
            head(
                    chance.in100(65) ? chance.of(stems) : chance.oftenFirst(families),
                    chance.of(trades),
                    chance.oftenFirst(FORMS),
                    chance.weighted(new double[] {5, 3, 3, 2, 2}),
                    chance.spread());
        List<Company> heads = companies.stream()
                .filter(c -> c.parentId() == null && c.size() > 1.2)
                .toList();
        while (companies.size() < MOST) {
            int territory = chance.between(0, sellers.size() - 1);
            branch(chance.oftenFirst(heads), territory, null);
        }
        return companies;
    }

    private Company head(Word stem, String[] trade, String[] form, int territory, double size) {
        if (!taken.add(stem.text() + trade[0])) return null;
        Instant since = since();
        UUID id = chance.id(since);
        Company company = new Company(
                id,
                id,
                null,
                code(),
                form[0] + stem.text() + trade[0] + form[1],
                stem.kana() + trade[1],
                stem.latin() + "-" + (companies.size() + 101) + ".example",
                trade[2],
                places.in(territory),
                chance.of(sellers.get(territory).reps()),
                size,
                since);
        companies.add(company);
        return company;
    }

    private void branch(Company head, int territory, String prefecture) {
        Places.Place place = prefecture == null ? places.in(territory) : places.at(territory, prefecture);
        String name = place.shortPrefecture() + (prefecture == null ? chance.of(BRANCHES) : "支社");
        if (!taken.add(head.name() + name)) return;
        Instant since = since();
        companies.add(new Company(
                chance.id(since),
                head.id(),
                head.id(),
                code(),
                head.name() + " " + name,
                head.kana(),
                head.domain(),
                head.industry(),
                place,
                chance.of(sellers.get(territory).reps()),
                head.size() * chance.spread() * 0.6,
                since));
    }

    /** Most customers are older than the three years of sales that are kept. */
    private Instant since() {
        return start.minusSeconds(86_400L * chance.between(20, 2_500));
    }

    private String code() {
        return "C%06d".formatted(companies.size() + 1);
    }

    void write(Connection connection, UUID by) throws SQLException {
        try (CopyInto accounts = new CopyInto(connection, "account", COLUMNS)) {
            for (Company company : companies) {
                String web = company.domain();
                accounts.row(
                        company.id(),
                        company.since(),
                        by,
                        company.since(),
                        by,
                        company.code(),
                        company.name(),
                        company.kana(),
                        JapaneseText.sortKey(company.kana(), company.name()),
                        company.parentId(),
                        company.headId(),
                        roles(company),
                        company.industry(),
                        company.place().code(),
                        company.place().prefecture(),
                        company.place().city(),
                        company.place().address(chance),
                        company.place().phone(chance),
                        chance.in100(60) ? company.place().phone(chance) : null,
                        "info@" + web,
                        chance.in100(80) ? "https://www." + web : null,
                        company.ownerId());
            }
        }
        journal(connection, by);
    }

    private String roles(Company company) {
        if (company.industry().equals("卸売") && chance.in100(30)) return "{customer,supplier}";
        return chance.in100(4) ? "{customer,partner}" : "{customer}";
    }

    private void journal(Connection connection, UUID by) throws SQLException {
        String columns = "id, at, actor_id, through, verb, subject_kind, subject_id, subject_label, related, changes";
        try (CopyInto journal = new CopyInto(connection, "journal", columns)) {
            for (Company company : companies)
                journal.row(
                        chance.id(company.since()),
                        company.since(),
                        by,
                        "import",
                        "created",
                        "account",
                        company.id(),
                        company.name(),
                        company.parentId() == null ? "{}" : "{" + company.parentId() + "}",
                        tagayasu.platform.json.Json.of(Map.of("name", Map.of("after", company.name()))));
        }
    }

    private static String[] form(String before, String after) {
        return new String[] {before, after};
    }
}
