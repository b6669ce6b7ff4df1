package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.As;

/** A file that somebody gives, and what becomes of it. */
final class GivenImport {

    private final As who;
    private final String id;
    private final String jobId;

    private GivenImport(As who, String id, String jobId) {
        this.who = who;
        this.id = id;
        this.jobId = jobId;
    }

    static Response post(As who, String path, byte[] file, String plan) {
        return who.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "test.csv", file, "text/csv")
                .multiPart(new MultiPartSpecBuilder(plan)
                        .controlName("plan")
                        .emptyFileName()
                        .mimeType("application/json")
                        .charset("UTF-8")
                        .build())
                .post("/api/v1" + path);
    }

    static Response once(As who, String path) {
        return who.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + path);
    }

    static Response post(As who, String csv, String plan) {
        return post(who, "/imports", csv.getBytes(StandardCharsets.UTF_8), plan);
    }

    /** Gives the file and waits for the end of the job. */
    static GivenImport of(As who, String csv, String plan) {
        return of(who, csv, StandardCharsets.UTF_8, plan);
    }

    static GivenImport of(As who, String csv, Charset charset, String plan) {
        return of(who, csv.getBytes(charset), plan);
    }

    static GivenImport of(As who, byte[] file, String plan) {
        Response accepted = post(who, "/imports", file, plan);
        assertEquals(202, accepted.statusCode(), accepted.asString());
        JsonPath job = done(who, accepted);
        String result = job.getString("resultUrl");
        return new GivenImport(who, result.substring(result.lastIndexOf('/') + 1), job.getString("id"));
    }

    /** Waits for a job that must succeed. */
    static JsonPath done(As who, Response accepted) {
        assertEquals(202, accepted.statusCode(), accepted.asString());
        JsonPath job = over(who, accepted.jsonPath().getString("id"));
        assertEquals("succeeded", job.getString("state").replace("undone", "succeeded"), job.prettify());
        return job;
    }

    static JsonPath over(As who, String job) {
        for (int i = 0; i < 600; i++) {
            JsonPath at = who.get("/jobs/" + job).jsonPath();
            if (!List.of("queued", "running").contains(at.getString("state"))) return at;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("job " + job + " does not end");
    }

    String id() {
        return id;
    }

    String jobId() {
        return jobId;
    }

    JsonPath view() {
        return who.get("/imports/" + id).jsonPath();
    }

    /** new, updated, duplicate, error. */
    String counts() {
        Map<String, Integer> counts = view().getMap("counts");
        return counts.get("new") + " " + counts.get("updated") + " " + counts.get("duplicate") + " "
                + counts.get("error");
    }

    /** {@code line field code} of every fault, in the order of the file. */
    List<String> faults() {
        return who
                .get("/imports/" + id + "/rows?outcome=error&limit=200")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .flatMap(row -> faultsOf(row).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<String> faultsOf(Map<String, Object> row) {
        return ((List<Map<String, Object>>) row.get("faults"))
                .stream()
                        .map(fault -> row.get("line") + " " + fault.get("field") + " " + fault.get("code"))
                        .toList();
    }

    String rowRecord(int line) {
        return who.get("/imports/" + id + "/rows?limit=200")
                .jsonPath()
                .getString("items.find { it.line == " + line + " }.recordId");
    }

    GivenImport execute() {
        JsonPath job = done(who, once(who, "/imports/" + id + "/execution"));
        return new GivenImport(who, id, job.getString("id"));
    }

    GivenImport undo() {
        done(who, once(who, "/imports/" + id + "/undo"));
        return this;
    }

    String errors() {
        return new String(errorBytes(), StandardCharsets.UTF_8);
    }

    byte[] errorBytes() {
        return who.get("/imports/" + id + "/errors").asByteArray();
    }
}
