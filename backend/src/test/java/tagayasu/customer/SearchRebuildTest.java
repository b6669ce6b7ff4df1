package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.Jobs;

@QuarkusTest
class SearchRebuildTest {

    @Inject
    Jobs jobs;

    @Inject
    Rows rows;

    private final As rep = Given.rep("索引課");

    @Test
    void recordsFoldedByAnOlderVersionAreFoundAgainAfterTheRebuild() throws InterruptedException {
        String account = made("/accounts", Map.of("name", "作り直し電機"));
        String person = made("/persons", Map.of("name", "作直 太郎", "post", Map.of("accountId", account)));
        rows.update(Sql.of(
                "update search_doc set search_text = 'x', tsv = to_tsvector('simple', 'x'), fold_version = 0"
                        + " where id = any(?)",
                (Object) new UUID[] {UUID.fromString(account), UUID.fromString(person)}));
        rep.get("/accounts?q=作り直し").then().body("items", empty());
        rep.get("/search?q=作り直し").then().body("items.kind", not(hasItem("user")));
        UUID job = QuarkusTransaction.requiringNew()
                .call(() -> jobs.submit("searchRebuild", Map.of(), "rebuild for " + account).id);
        String email = rep.email();
        assertEquals("succeeded", endOf(job));
        rep.get("/users?q={email}", email).then().body("items.email", contains(email));
        rep.get("/accounts?q=作り直し").then().body("items.id", contains(account));
        rep.get("/persons?q=作り直し").then().body("items.id", contains(person));
    }

    private String made(String path, Map<String, ?> body) {
        return rep.post(path, body).then().statusCode(201).extract().path("id");
    }

    private String endOf(UUID job) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        String state;
        do {
            Thread.sleep(200);
            state = rows.first(Sql.of("select state from job where id = ?", job), row -> row.text("state"))
                    .orElseThrow();
        } while ((state.equals("queued") || state.equals("running"))
                && Instant.now().isBefore(deadline));
        return state;
    }
}
