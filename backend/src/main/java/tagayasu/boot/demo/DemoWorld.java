package tagayasu.boot.demo;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import tagayasu.activity.contact.ContactFacts;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Current;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchDoc;
import tagayasu.platform.search.SearchIndex;
import tagayasu.platform.search.SearchSource;
import tagayasu.sales.lifecycle.LifeCycleMove;
import tagayasu.sales.sale.PurchaseDates;
import tagayasu.staff.StaffDirectory;
import tagayasu.voice.complaint.OpenComplaints;

/** Fills an empty installation with a believable company; the same seed on the same day gives the same one. */
@ApplicationScoped
public class DemoWorld {

    /** Who shows the most: one who sees everything, a branch's manager and rep, a clerk, and one who may only read. */
    public static final List<String> SIGN_INS = DemoStaff.signIns();

    private static final Logger LOG = Logger.getLogger(DemoWorld.class);
    private static final long SEED = 20_261_121;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PAGE = 1_000;

    @Inject
    Rows rows;

    @Inject
    BusinessCalendar calendar;

    @Inject
    PurchaseDates purchaseDates;

    @Inject
    LifeCycleMove stages;

    @Inject
    OpenComplaints openComplaints;

    @Inject
    ContactFacts contactFacts;

    @Inject
    @All
    List<SearchSource> searchSources;

    @Inject
    StaffDirectory directory;

    @Inject
    DemoRanks ranks;

    @Inject
    DemoTasks tasks;

    @Inject
    DemoFigures figures;

    @Inject
    Current current;

    /** True while nobody works here yet. */
    @ActivateRequestContext
    public boolean isEmptyHere() {
        return rows.list(Sql.of("select 1 from app_user limit 1"), row -> 1).isEmpty();
    }

    /** @param passwordHash of the one password of all demo users */
    @ActivateRequestContext
    public void load(String passwordHash) {
        long start = System.nanoTime();
        int sales = QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> build(passwordHash));
        directory.forget();
        QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> tasks.give(new Chance(SEED)));
        LOG.infof("demo world with %d sales in %d ms", sales, (System.nanoTime() - start) / 1_000_000);
    }

    private int build(String passwordHash) {
        rows.list(Sql.of("select set_config('statement_timeout', '0', true)"), row -> null);
        Chance chance = new Chance(SEED);
        LocalDate today = calendar.today();
        Instant start = today.minusYears(3).atStartOfDay(calendar.zone()).toInstant();
        List<DemoStaff.Branch> sellers = new DemoStaff(passwordHash, chance).hire();
        UUID admin = DemoStaff.admin();
        List<DemoProducts.Article> articles = DemoProducts.stock(chance);
        DemoAccounts accounts = new DemoAccounts(chance, new Places(rows, sellers, chance), sellers, start);
        List<DemoAccounts.Company> companies = accounts.found();
        DemoPersons persons = new DemoPersons(chance, companies);
        Map<UUID, UUID> buyers = persons.meet();
        DemoSales sales = new DemoSales(chance, articles, buyers, calendar.zone(), today);
        sales.sell(companies);
        int written = rows.withConnection(connection -> {
            accounts.write(connection, admin);
            persons.write(connection, admin, sellers.get(0).reps().get(0));
            int orders = sales.write(connection);
            new DemoVoice(new Chance(SEED + 6), companies, articles, calendar.zone(), today).write(connection);
            new DemoDeals(new Chance(SEED + 8), companies, articles, calendar.zone(), today).write(connection);
            new DemoContacts(new Chance(SEED + 4), companies, buyers, calendar.zone(), today).write(connection);
            return orders;
        });
        rows.list(Sql.of("select setval('account_code_seq', ?)", companies.size()), row -> null);
        purchaseDates.refresh(Sql.of("select id from account"));
        contactFacts.refresh(Sql.of("select id from account"));
        stages.move(Sql.TRUE);
        openComplaints.refresh(Sql.of("select id from account"));
        searchSources.forEach(this::index);
        rows.withConnection(DemoWorld::analyze);
        current.actAs(new Actor(admin, Through.SYSTEM));
        ranks.rank();
        figures.plan(admin);
        return written;
    }

    private void index(SearchSource source) {
        List<SearchDoc> page = List.of();
        UUID after = null;
        do {
            page = source.docs(after, PAGE);
            copy(page);
            if (!page.isEmpty()) after = page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    private void copy(List<SearchDoc> docs) {
        String lines = docs.stream().map(doc -> doc.copyLine() + "\n").collect(Collectors.joining());
        rows.withConnection(connection -> {
            try {
                var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                return copy.copyIn(SearchIndex.COPY, new StringReader(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** So that the first lists are planned with knowledge of what has just come in. */
    private static Void analyze(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "analyze account, person, post, sale, sale_line, deal, deal_line, deal_state, contact, contact_participant, contact_person, search_doc");
        }
        return null;
    }
}
