import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Requests by eight clients, each kind beside its limit, and beside the bare SQL where there is one. Arguments: address,
 * JDBC URL, process of the program, process of its PostgreSQL, e-mail, password, seconds a figure.
 */
public class Bench {

    private static final int CLIENTS = 8;
    private static final Random RANDOM = new Random(11);
    private static final List<String> TYPED = List.of("赤木", "大和", "電機", "双葉", "商事", "常盤");

    private static String address;
    private static String token;
    private static int seconds;
    private static long program;
    private static long postgres;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        address = args[0] + "/api/v1";
        program = Long.parseLong(args[2]);
        postgres = Long.parseLong(args[3]);
        seconds = Integer.parseInt(args[6]);
        token = field(send("POST", "/auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(args[4], args[5])), "accessToken");
        try (Connection db = DriverManager.getConnection(args[1], "postgres", "postgres")) {
            List<String> ids = column(db, "select id from account tablesample system (1) limit 5000");
            if (ids.isEmpty()) ids = column(db, "select id from account limit 5000");
            List<String> known = ids;
            Supplier<String> account = () -> known.get(RANDOM.nextInt(known.size()));
            System.out.printf("%-34s %9s %9s %9s %11s   %s%n", "", "per s", "p50 ms", "p95 ms", "CPU ms/req", "limit");
            http("read one account", "CPU 0.5", () -> get("/accounts/" + account.get()));
            http("list 50 accounts", "CPU 1.2", () -> get("/accounts?limit=50"));
            double searched = http("search, two characters", "CPU 3; p95 1.5 x the SQL below",
                    () -> get("/accounts?limit=50&q=" + encoded(TYPED.get(RANDOM.nextInt(TYPED.size())))));
            String search = Files.readString(Path.of(System.getProperty("sql"), "search.sql"));
            double bare = sql(args[1], "  the same question in SQL", search);
            System.out.printf("%-34s %.2f x%n", "  search against its SQL, p95", searched / bare);
            http("search box, 8 keystrokes", "", () -> keystrokes("あかぎでんきかぶ"));
            http("timeline", "", () -> get("/accounts/" + account.get() + "/timeline"));
            http("create an account", "CPU 2", () -> send("POST", "/accounts", "{\"name\":\"㈱試験商事" + RANDOM.nextInt() + "\"}"));
            http("update an account", "CPU 2", () -> update(account.get()));
            ranking(db);
        }
        System.out.printf("%-34s %d MB   limit 400 MB%n", "resident memory of the JVM", resident() / 1024);
    }

    private static void ranking(Connection db) throws Exception {
        long start = System.nanoTime();
        column(db, "select count(*) from (select account_id, max(sold_on), count(*), sum(amount) from sale where deleted_at is null"
                + " and sold_on > current_date - interval '1 year' group by account_id) a");
        double bare = (System.nanoTime() - start) / 1e9;
        String scheme = send("POST", "/rank-schemes", Files.readString(Path.of(System.getProperty("sql"), "scheme.json")));
        start = System.nanoTime();
        String job = send("POST", "/rank-schemes/" + field(scheme, "id") + "/activation", "");
        String state = "queued";
        while (state.equals("queued") || state.equals("running")) {
            Thread.sleep(200);
            state = field(get("/jobs/" + field(job, "id")), "state");
        }
        double ranked = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-34s %.1f s (%s), the bare aggregate %.1f s: %.1f x   limit 2.5 x%n", "rank all accounts", ranked, state, bare, ranked / bare);
    }

    private interface Call {
        String run() throws Exception;
    }

    /** @return p95 in ms */
    private static double http(String what, String limit, Call call) throws Exception {
        run(call, 2);
        long cpu = cpu();
        List<Double> times = run(call, seconds);
        double used = (cpu() - cpu) * 10.0 / times.size();
        return line(what, times, used, limit);
    }

    private static double line(String what, List<Double> times, double cpu, String limit) {
        Collections.sort(times);
        double p95 = times.get(times.size() * 95 / 100);
        System.out.printf("%-34s %9.0f %9.1f %9.1f %11.2f   %s%n", what, times.size() / (double) seconds, times.get(times.size() / 2), p95, cpu, limit);
        return p95;
    }

    private static double sql(String url, String what, String text) throws Exception {
        ThreadLocal<Connection> connections = ThreadLocal.withInitial(() -> {
            try {
                return DriverManager.getConnection(url, "postgres", "postgres");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        Call call = () -> String.valueOf(column(connections.get(), text).size());
        run(call, 1);
        long cpu = cpu();
        List<Double> times = run(call, seconds);
        return line(what, times, (cpu() - cpu) * 10.0 / times.size(), "");
    }

    private static List<Double> run(Call call, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var pool = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Double>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++)
            clients.add(pool.submit(() -> {
                List<Double> times = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    call.run();
                    times.add((System.nanoTime() - start) / 1e6);
                }
                return times;
            }));
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> client : clients) all.addAll(client.get());
        pool.shutdown();
        return all;
    }

    private static String keystrokes(String word) throws Exception {
        String last = "";
        for (int i = 1; i <= word.length(); i++) last = get("/search?q=" + encoded(word.substring(0, i)));
        return last;
    }

    private static String update(String account) throws Exception {
        String version = field(get("/accounts/" + account), "version");
        return exchange(HttpRequest.newBuilder(URI.create(address + "/accounts/" + account))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .method("PATCH", BodyPublishers.ofString("{\"note\":\"" + RANDOM.nextInt() + "\"}")));
    }

    private static String get(String path) throws Exception {
        return exchange(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static String send(String method, String path, String body) throws Exception {
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private static String exchange(HttpRequest.Builder request) throws Exception {
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        boolean raced = answer.statusCode() == 412; // another client changed the same account
        if (answer.statusCode() >= 400 && !raced) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private static String field(String json, String name) {
        var match = Pattern.compile("\"" + name + "\":\\s*\"?([^\",}]*)").matcher(json);
        if (!match.find()) throw new IllegalStateException("no " + name + " in " + json);
        return match.group(1);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> column(Connection db, String sql) throws Exception {
        try (var statement = db.createStatement(); var result = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) found.add(result.getString(1));
            return found;
        }
    }

    /** Hundredths of a second that the program and all processes of its PostgreSQL have used, ended ones included. */
    private static long cpu() throws Exception {
        long sum = ticks(program) + ticks(postgres);
        for (ProcessHandle child : ProcessHandle.of(postgres).orElseThrow().children().toList()) sum += ticks(child.pid());
        return sum;
    }

    private static long ticks(long process) throws Exception {
        Path stat = Path.of("/proc/" + process + "/stat");
        if (!Files.exists(stat)) return 0;
        String[] parts = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        long sum = 0;
        for (int i = 11; i < 15; i++) sum += Long.parseLong(parts[i]); // user, system, and of ended children
        return sum;
    }

    private static long resident() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/" + program + "/status")))
            if (line.startsWith("VmRSS")) return Long.parseLong(line.replaceAll("\\D", ""));
        return 0;
    }
}
