import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import java.util.regex.Pattern;

/** A running program: its API as one of its users, its database, and what both have used of the processor. */
final class Program {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String where;
    private final String address;
    private final Path data;
    private final long process;
    private final long postgres;
    private String token;

    /** @param where address, data folder and process, with commas between */
    Program(String where) throws Exception {
        this.where = where;
        String[] part = where.split(",");
        address = part[0] + "/api/v1";
        data = Path.of(part[1]);
        process = Long.parseLong(part[2]);
        postgres = Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).get(0).strip());
    }

    /** The same program under another user. */
    Program as(String user, String password) throws Exception {
        Program other = new Program(where);
        String body = "{\"email\":\"%s@bench.example\",\"password\":\"%s\"}".formatted(user, password);
        other.token = field(other.send("POST", "/auth/login", body), "accessToken");
        return other;
    }

    Connection connect() {
        try {
            Connection db = BenchCopy.connect(data);
            BenchCopy.run(db, "set jit = off", "set random_page_cost = 1.1", "set max_parallel_workers_per_gather = 0");
            return db;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String get(String path) throws Exception {
        return exchange(HttpRequest.newBuilder(URI.create(address + path)));
    }

    String search(String path, String typed) throws Exception {
        return get(path + "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    String send(String method, String path, String body) throws Exception {
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    String patch(String path, String version, String body) throws Exception {
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    String upload(String path, String plan, String file) throws Exception {
        String part = "--part\r\nContent-Disposition: form-data; name=";
        String body = part + "\"plan\"\r\n\r\n" + plan + "\r\n" + part + "\"file\"; filename=\"bench.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--part--\r\n";
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** Waits for the job in an answer; its state at the end and the seconds since then. */
    String finished(String answer) throws Exception {
        String state = "queued";
        while (state.equals("queued") || state.equals("running")) {
            Thread.sleep(100);
            state = field(get("/jobs/" + field(answer, "id")), "state");
        }
        return state;
    }

    private String exchange(HttpRequest.Builder request) throws Exception {
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        boolean raced = answer.statusCode() == 412; // another client changed the same account
        if (answer.statusCode() >= 400 && !raced) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    static String field(String json, String name) {
        var match = Pattern.compile("\"" + name + "\":\\s*\"?([^\",}]*)").matcher(json);
        if (!match.find()) throw new IllegalStateException("no " + name + " in " + json);
        return match.group(1);
    }

    /** Milliseconds that the program and all processes of its PostgreSQL have used, ended ones included. */
    long cpu() {
        long sum = ticks(process) + ticks(postgres);
        for (ProcessHandle child : ProcessHandle.of(postgres).orElseThrow().children().toList()) sum += ticks(child.pid());
        return sum * 10;
    }

    private static long ticks(long process) {
        try {
            String[] parts = Files.readString(Path.of("/proc/" + process + "/stat")).replaceFirst("^.*\\) ", "").split(" ");
            long sum = 0;
            for (int i = 11; i < 15; i++) sum += Long.parseLong(parts[i]); // user, system, and of ended children
            return sum;
        } catch (java.io.IOException e) {
            return 0; // it has just ended
        }
    }

    long residentMegabytes() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status")))
            if (line.startsWith("VmRSS")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }
}
