package tagayasu.boot.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tagayasu.boot.demo.DemoAccounts.Company;
import tagayasu.boot.demo.DemoProducts.Article;
import tagayasu.platform.text.JapaneseText;

/** What customers said in the past months: complaints, a few of them open, what competitors did, words about products. */
final class DemoVoice {

    private static final String STAMPS = "id, created_at, created_by, updated_at, updated_by, ";
    private static final int MONTHS = 8;

    private final Chance chance;
    private final List<Company> companies;
    private final List<Article> articles;
    private final ZoneId zone;
    private final LocalDate today;

    DemoVoice(Chance chance, List<Company> companies, List<Article> articles, ZoneId zone, LocalDate today) {
        this.chance = chance;
        this.companies = companies;
        this.articles = articles;
        this.zone = zone;
        this.today = today;
    }

    void write(Connection connection) throws SQLException {
        complain(connection);
        List<UUID> competitors = compete(connection);
        move(connection, competitors);
        judge(connection);
    }

    private record Handling(UUID complaint, Instant at, UUID by, String kind, String text) {}

    private void complain(Connection connection) throws SQLException {
        List<Handling> handled = new ArrayList<>();
        try (CopyInto table = new CopyInto(
                connection,
                "complaint",
                STAMPS + "account_id, product_id, owner_id, severity, subject, text, received_on, due_on, status,"
                        + " resolution, closed_at, closed_by")) {
            List<String[]> lines = WordList.lines("complaints.tsv");
            for (int i = 0; i < 6 * lines.size(); i++) {
                String[] line = lines.get(i % lines.size());
                Company company = company();
                LocalDate day = day();
                boolean fresh = day.isAfter(today.minusDays(12)) || i % 9 == 0;
                if (fresh && day.isBefore(today.minusDays(30))) day = today.minusDays(chance.between(2, 20));
                String status = !fresh ? "closed" : chance.in100(50) ? "open" : "inProgress";
                Instant at = at(day);
                Instant closed = status.equals("closed") ? at.plusSeconds(86_400L * chance.between(1, 9)) : null;
                if (closed != null && closed.isAfter(at(today.minusDays(1)))) closed = at(today.minusDays(1));
                UUID owner = company.ownerId();
                UUID id = chance.id(at);
                table.row(
                        id,
                        at,
                        owner,
                        at,
                        owner,
                        company.id(),
                        article(60),
                        owner,
                        line[0],
                        line[1],
                        line[2],
                        day,
                        day.plusDays(chance.between(3, 14)),
                        status,
                        closed == null ? null : line[3],
                        closed,
                        closed == null ? null : owner);
                if (!status.equals("open")) handled.add(new Handling(id, at.plusSeconds(5_400), owner, "accepted", ""));
                if (closed != null) handled.add(new Handling(id, closed, owner, "closed", line[3]));
            }
        }
        try (CopyInto table =
                new CopyInto(connection, "complaint_handling", "id, complaint_id, at, by_id, kind, text")) {
            for (Handling h : handled) table.row(chance.id(h.at()), h.complaint(), h.at(), h.by(), h.kind(), h.text());
        }
    }

    private List<UUID> compete(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        Instant at = at(today.minusMonths(MONTHS));
        try (CopyInto table = new CopyInto(connection, "competitor", STAMPS + "name, name_kana, sort_key, aliases")) {
            for (String[] line : WordList.lines("competitors.tsv")) {
                UUID id = chance.id(at);
                ids.add(id);
                String aliases = "{" + line[2].replace('・', ',') + "}";
                table.row(id, at, null, at, null, line[0], line[1], JapaneseText.sortKey(line[1], line[0]), aliases);
            }
        }
        return ids;
    }

    private void move(Connection connection, List<UUID> competitors) throws SQLException {
        try (CopyInto table = new CopyInto(
                connection,
                "competitor_move",
                STAMPS
                        + "competitor_id, account_id, product_id, owner_id, kind, text, their_product, price, seen_on")) {
            List<String[]> lines = WordList.lines("moves.tsv");
            for (int i = 0; i < 120; i++) {
                String[] line = chance.of(lines);
                Company company = company();
                LocalDate day = day();
                Article ours = chance.of(articles);
                boolean priced = line[0].equals("price");
                table.row(
                        chance.id(at(day)),
                        at(day),
                        company.ownerId(),
                        at(day),
                        company.ownerId(),
                        chance.oftenFirst(competitors),
                        company.id(),
                        ours.id(),
                        company.ownerId(),
                        line[0],
                        line[1],
                        priced ? ours.name().split(" ")[0] + " 同等品" : null,
                        priced ? ours.price() * chance.between(80, 97) / 100 : null,
                        day);
            }
        }
    }

    private void judge(Connection connection) throws SQLException {
        try (CopyInto table = new CopyInto(
                connection, "product_feedback", STAMPS + "account_id, product_id, owner_id, score, text, heard_on")) {
            List<String[]> lines = WordList.lines("feedback.tsv");
            for (int i = 0; i < 160; i++) {
                String[] line = chance.of(lines);
                Company company = company();
                LocalDate day = day();
                table.row(
                        chance.id(at(day)),
                        at(day),
                        company.ownerId(),
                        at(day),
                        company.ownerId(),
                        company.id(),
                        chance.oftenFirst(articles).id(),
                        company.ownerId(),
                        line[0],
                        line[1],
                        day);
            }
        }
    }

    /** Sooner the ones that are visited most. */
    private Company company() {
        return chance.oftenFirst(companies);
    }

    private UUID article(int percent) {
        return chance.in100(percent) ? chance.of(articles).id() : null;
    }

    private LocalDate day() {
        return today.minusDays(chance.between(1, 30 * MONTHS));
    }

    private Instant at(LocalDate day) {
        return day.atTime(chance.between(9, 17), chance.between(0, 59))
                .atZone(zone)
                .toInstant();
    }
}
