package tagayasu.boot.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.boot.demo.DemoAccounts.Company;
import tagayasu.boot.demo.DemoProducts.Article;

/**
 * Deals of the past year and of the months to come: each goes from stage to stage, some win, more are lost late than
 * early, and a few have been left lying.
 */
final class DemoDeals {

    private static final String DEALS =
            "id, created_at, created_by, updated_at, updated_by, account_id, name, owner_id, stage_id, probability, percent,"
                    + " amount, expected_on, opened_on, campaign_id, outcome, closing, closed_on, closed_by, closing_reason";
    private static final String STATES =
            "id, deal_id, from_at, to_at, by_id, stage_id, probability, percent, amount, expected_on, owner_id, account_id,"
                    + " outcome";
    private static final List<String> NAMES =
            List.of("年間契約", "秋の品揃え", "新店向け一式", "定番の入替", "ギフト企画", "店舗改装", "共同販促", "在庫見直し");
    private static final List<String> REASONS = List.of("price", "competitor", "timing", "budget", "noDecision");
    private static final String[] LETTERS = {"E", "D", "C", "B", "A"};
    private static final int[] PERCENTS = {10, 30, 50, 70, 90};
    private static final int MONTHS = 12;

    /** A deal on its way: what it is, and when it came to each stage. */
    private record Way(
            UUID id,
            Company company,
            String name,
            Article article,
            int quantity,
            LocalDate opened,
            LocalDate expected,
            List<LocalDate> steps,
            LocalDate closed,
            String closing,
            UUID campaign) {

        BigDecimal amount() {
            return BigDecimal.valueOf((long) article.price() * quantity);
        }
    }

    private final Chance chance;
    private final List<Company> companies;
    private final List<Article> articles;
    private final ZoneId zone;
    private final LocalDate today;

    DemoDeals(Chance chance, List<Company> companies, List<Article> articles, ZoneId zone, LocalDate today) {
        this.chance = chance;
        this.companies = companies;
        this.articles = articles;
        this.zone = zone;
        this.today = today;
    }

    void write(Connection connection) throws SQLException {
        List<UUID> campaigns = campaigns(connection);
        List<Way> ways = new ArrayList<>();
        for (Company company : companies)
            if (company.ownerId() != null && chance.in100(45)) ways.add(way(company, campaigns));
        try (CopyInto table = new CopyInto(connection, "deal", DEALS)) {
            for (Way way : ways) deal(table, way);
        }
        try (CopyInto table = new CopyInto(
                connection,
                "deal_line",
                "id, deal_id, line_no, product_id, product_name, quantity, unit_price, amount")) {
            for (Way way : ways)
                table.row(
                        chance.id(at(way.opened())),
                        way.id(),
                        1,
                        way.article().id(),
                        way.article().name(),
                        way.quantity(),
                        way.article().price(),
                        way.amount());
        }
        try (CopyInto table = new CopyInto(connection, "deal_state", STATES)) {
            for (Way way : ways) states(table, way);
        }
    }

    private List<UUID> campaigns(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        int year = today.getYear();
        try (CopyInto table = new CopyInto(
                connection,
                "campaign",
                "id, created_at, created_by, updated_at, updated_by, code, name, kind, starts_on, ends_on, cost")) {
            Object[][] fairs = {
                {"FAIR-S", "春の総合展示会", "exhibition", LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 6, 30), 1_800_000},
                {"SEMI-A", "売場づくり勉強会", "seminar", LocalDate.of(year - 1, 9, 1), null, 350_000},
                {"DM-WIN", "冬のご案内葉書", "mail", LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 12, 31), 240_000},
                {"WEB", "ウェブからの資料請求", "web", LocalDate.of(year - 2, 1, 1), null, 600_000}
            };
            Instant at = at(today.minusMonths(MONTHS + 8));
            for (Object[] fair : fairs) {
                UUID id = chance.id(at);
                ids.add(id);
                table.row(id, at, null, at, null, fair[0], fair[1], fair[2], fair[3], fair[4], fair[5]);
            }
        }
        return ids;
    }

    private Way way(Company company, List<UUID> campaigns) {
        LocalDate opened = DemoSales.businessDay(today.minusDays(chance.between(3, MONTHS * 30)));
        if (opened.isAfter(today)) opened = today;
        Article article = chance.of(articles);
        int quantity = (int) Math.max(1, Math.round(company.size() * chance.between(5, 60)));
        List<LocalDate> steps = new ArrayList<>(List.of(opened));
        LocalDate on = opened;
        while (steps.size() < LETTERS.length) {
            on = on.plusDays(chance.between(4, 30));
            if (on.isAfter(today) || chance.in100(8)) break; // the rest were left lying, or are not there yet
            steps.add(on);
        }
        LocalDate end = steps.get(steps.size() - 1).plusDays(chance.between(3, 25));
        boolean closes = !end.isAfter(today) && chance.in100(85);
        String closing =
                !closes ? null : chance.in100(steps.size() * 14) ? "won" : chance.in100(88) ? "lost" : "onHold";
        LocalDate expected = opened.plusDays(chance.between(40, 110));
        if (!closes && expected.isBefore(today) && chance.in100(80)) expected = today.plusDays(chance.between(3, 120));
        String name = NAMES.get(chance.between(0, NAMES.size() - 1));
        UUID campaign = chance.in100(40) ? chance.of(campaigns) : null;
        UUID id = chance.id(at(opened));
        return new Way(
                id, company, name, article, quantity, opened, expected, steps, closes ? end : null, closing, campaign);
    }

    private void deal(CopyInto table, Way way) throws SQLException {
        int stage = way.steps().size() - 1;
        UUID owner = way.company().ownerId();
        String closing = way.closing();
        LocalDate last = way.closed() != null ? way.closed() : way.steps().get(stage);
        table.row(
                way.id(),
                at(way.opened()),
                owner,
                at(last),
                owner,
                way.company().id(),
                way.name(),
                owner,
                stage(stage),
                LETTERS[stage],
                PERCENTS[stage],
                way.amount(),
                way.expected(),
                way.opened(),
                way.campaign(),
                outcome(closing),
                closing,
                way.closed(),
                closing == null ? null : owner,
                "lost".equals(closing) ? chance.oftenFirst(REASONS) : null);
    }

    private void states(CopyInto table, Way way) throws SQLException {
        for (int i = 0; i < way.steps().size(); i++) {
            boolean last = i == way.steps().size() - 1;
            LocalDate until = last ? way.closed() : way.steps().get(i + 1);
            state(table, way, i, way.steps().get(i), until, "open");
        }
        if (way.closed() != null) state(table, way, way.steps().size() - 1, way.closed(), null, outcome(way.closing()));
    }

    private void state(CopyInto table, Way way, int stage, LocalDate from, LocalDate to, String outcome)
            throws SQLException {
        table.row(
                chance.id(at(from)),
                way.id(),
                at(from),
                to == null ? null : at(to),
                way.company().ownerId(),
                stage(stage),
                LETTERS[stage],
                PERCENTS[stage],
                way.amount(),
                way.expected(),
                way.company().ownerId(),
                way.company().id(),
                outcome);
    }

    private static String outcome(String closing) {
        return closing == null ? "open" : Map.of("won", "won", "lost", "lost").getOrDefault(closing, "other");
    }

    /** Of the process that every installation begins with. */
    private static UUID stage(int index) {
        return UUID.fromString("01a20000-0000-7000-8000-00000000010" + (index + 1));
    }

    private Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(zone).toInstant();
    }
}
