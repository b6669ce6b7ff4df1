package tagayasu.boot.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tagayasu.boot.demo.DemoAccounts.Company;
import tagayasu.boot.demo.DemoProducts.Article;

/**
 * Three years of orders until yesterday. Every customer has habits: how often, how much, which kinds of goods; some grow,
 * some fade, some stopped, some came late. What is bought in which month follows the seasons of the goods.
 */
final class DemoSales {

    private static final String SALES = "id, created_at, created_by, updated_at, updated_by, account_id, person_id,"
            + " sold_on, order_no, amount, staff_id";
    private static final String LINES = "id, sale_id, line_no, product_id, product_name, quantity, unit_price, amount";

    private record Line(Article article, int quantity, int price) {

        long amount() {
            return (long) quantity * price;
        }
    }

    private record Order(Company company, LocalDate day, List<Line> lines) {

        long amount() {
            return lines.stream().mapToLong(Line::amount).sum();
        }
    }

    private final Chance chance;
    private final List<Article> articles;
    private final Map<UUID, UUID> buyers;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate yesterday;
    private final List<Order> orders = new ArrayList<>();

    DemoSales(Chance chance, List<Article> articles, Map<UUID, UUID> buyers, ZoneId zone, LocalDate today) {
        this.chance = chance;
        this.articles = articles;
        this.buyers = buyers;
        this.zone = zone;
        yesterday = today.minusDays(1);
        first = today.minusYears(3);
    }

    void sell(List<Company> companies) {
        for (Company company : companies) sell(company);
        orders.sort(Comparator.comparing(Order::day)
                .thenComparing(order -> order.company().code()));
    }

    private void sell(Company company) {
        if (chance.in100(6)) return; // a prospect that never bought
        double perYear = Math.min(60, 2 + 7 * company.size() * chance.spread());
        double growth = chance.fraction() * 1.1 - 0.5; // a year: from half as often to half as often again
        LocalDate from = chance.in100(25) ? first.plusDays(chance.between(30, 1_000)) : first;
        LocalDate until =
                company.size() < 4 && chance.in100(22) ? first.plusDays(chance.between(200, 1_060)) : yesterday;
        double[] taste = taste();
        double day = chance.waitDays(perYear);
        while (true) {
            LocalDate on = businessDay(from.plusDays((long) day));
            if (on.isAfter(until) || on.isAfter(yesterday)) return;
            order(company, on, taste);
            double rate = perYear * Math.pow(1 + growth, day / 365) * busy(on, taste);
            day += Math.max(1, chance.waitDays(Math.max(0.4, rate)));
        }
    }

    /** How much of each article this customer uses: a few kinds much, the others hardly. */
    private double[] taste() {
        Set<String> kinds = new HashSet<>();
        long offered = articles.stream().map(Article::category).distinct().count();
        long count = Math.min(offered, chance.between(2, 5));
        while (kinds.size() < count) kinds.add(chance.of(articles).category());
        double[] taste = new double[articles.size()];
        for (int i = 0; i < taste.length; i++) {
            Article article = articles.get(i);
            double cheap = Math.sqrt(20_000.0 / article.price());
            taste[i] = (kinds.contains(article.category()) ? 1 : 0.04) * cheap * chance.spread();
        }
        return taste;
    }

    /** How busy a month is for these tastes; 1 is the year's mean. */
    private double busy(LocalDate on, double[] taste) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < taste.length; i++) {
            sum += taste[i] * articles.get(i).season()[on.getMonthValue() - 1];
            all += taste[i];
        }
        return sum / all;
    }

    private void order(Company company, LocalDate on, double[] taste) {
        double[] weights = new double[taste.length];
        for (int i = 0; i < weights.length; i++)
            weights[i] = taste[i] * articles.get(i).season()[on.getMonthValue() - 1];
        List<Line> lines = new ArrayList<>();
        int count = 1 + chance.between(0, 2) * chance.between(0, 1) + chance.between(0, 1);
        for (int i = 0; i < count; i++) {
            Article article = articles.get(chance.weighted(weights));
            int many =
                    (int) Math.ceil(Math.sqrt(company.size()) * chance.spread() * 40_000 / (article.price() + 8_000));
            lines.add(new Line(article, Math.max(1, many), article.price() * chance.between(85, 100) / 100));
        }
        orders.add(new Order(company, on, lines));
        if (chance.in100(1)) takeBack(company, on, lines.get(0));
    }

    /** A return some days later: an order of its own, below zero. */
    private void takeBack(Company company, LocalDate on, Line line) {
        LocalDate back = businessDay(on.plusDays(chance.between(3, 20)));
        if (back.isAfter(yesterday)) return;
        orders.add(new Order(company, back, List.of(new Line(line.article(), -1, line.price()))));
    }

    static LocalDate businessDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.plusDays(2);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    List<LocalDate> days() {
        return orders.stream().map(Order::day).toList();
    }

    /** What was sold to whom on which day, for comparing two worlds. */
    String summary() {
        return orders.toString();
    }

    int write(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (CopyInto sales = new CopyInto(connection, "sale", SALES)) {
            for (Order order : orders) {
                LocalTime time = LocalTime.of(9, 0).plusMinutes(chance.between(0, 520));
                Instant at = order.day().atTime(time).atZone(zone).toInstant();
                UUID id = chance.id(at);
                ids.add(id);
                UUID staff = order.company().ownerId();
                sales.row(
                        id,
                        at,
                        staff,
                        at,
                        staff,
                        order.company().id(),
                        chance.in100(70) ? buyers.get(order.company().id()) : null,
                        order.day(),
                        "S%s-%05d"
                                .formatted(
                                        order.day().toString().replace("-", "").substring(2), ids.size()),
                        order.amount(),
                        staff);
            }
        }
        try (CopyInto table = new CopyInto(connection, "sale_line", LINES)) {
            for (int i = 0; i < ids.size(); i++) {
                int lineNo = 0;
                for (Line line : orders.get(i).lines())
                    table.row(
                            chance.id(orders.get(i).day().atStartOfDay(zone).toInstant()),
                            ids.get(i),
                            ++lineNo,
                            line.article().id(),
                            line.article().name(),
                            BigDecimal.valueOf(line.quantity()),
                            line.price(),
                            line.amount());
            }
        }
        return ids.size();
    }
}
