package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
class AccountMomentsTest {

    private final As rep = Given.rep("営業一課");
    private String id;

    @Inject
    Rows rows;

    @BeforeEach
    void openAccount() {
        id = rep.post("/accounts", Map.of("name", "刻限商事")).path("id");
    }

    @Test
    @Tag("CUS-01")
    void theDayOfEntryIsADayOfTheCompanyWhateverZoneTheDatabaseKeeps() {
        rows.update(Sql.of("update account set created_at = '2026-01-31T15:30:00Z' where id = ?", UUID.fromString(id)));
        enteredOn("2026-02-01").then().body("items.id", contains(id));
        enteredOn("2026-01-31").then().body("items", empty());
    }

    private Response enteredOn(String day) {
        return rep.post("/accounts/search", Map.of("where", Map.of("field", "createdOn", "op", "eq", "value", day)));
    }

    @Test
    @Tag("GEN-11")
    void whoLosesARaceIsToldTheVersionOfTheWinner() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        var winner = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.update(Sql.of("update account set version = 1 where id = ?", UUID.fromString(id)));
                    written.countDown();
                    sleep();
                }));
        written.await();
        rep.patch("/accounts/{id}", 0, Map.of("note", "後から"), id)
                .then()
                .statusCode(412)
                .body("code", is("stale"))
                .body("currentVersion", is(1));
        winner.join();
    }

    private static void sleep() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
