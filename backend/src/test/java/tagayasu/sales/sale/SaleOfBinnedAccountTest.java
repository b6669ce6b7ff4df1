package tagayasu.sales.sale;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Two transactions meet: one enters a sale, the other bins its account. */
@QuarkusTest
@Tag("DRL-01")
class SaleOfBinnedAccountTest {

    private final As manager = Given.manager("競合課");
    private String account;

    @Inject
    Rows rows;

    @BeforeEach
    void anAccount() {
        account = manager.post("/accounts", Map.of("name", "行き違い商会 " + Ids.next()))
                .path("id");
    }

    private CompletableFuture<Response> meanwhile(Supplier<Response> request) throws Exception {
        manager.token();
        var answer = CompletableFuture.supplyAsync(request);
        TimeUnit.MILLISECONDS.sleep(500);
        assertFalse(answer.isDone(), "did not wait for the other transaction");
        return answer;
    }

    @Test
    void aSaleWaitsForTheBinningOfItsAccountAndIsRefused() throws Exception {
        var sale = Map.of("accountId", account, "soldOn", "2026-10-01", "amount", 1000);
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            rows.update(Sql.of("update account set deleted_at = now() where id = ?", UUID.fromString(account)));
            return meanwhile(() -> manager.post("/sales", sale));
        });
        answer.get(10, TimeUnit.SECONDS).then().statusCode(422).body("code", is("unknown_account"));
    }

    @Test
    void theBinningWaitsForASaleThatIsBeingEntered() throws Exception {
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            rows.list(
                    Sql.of("select id from account where id = ? for no key update", UUID.fromString(account)),
                    row -> row.uuid("id"));
            return meanwhile(() -> manager.delete("/accounts/{id}", 0, account));
        });
        assertEquals(204, answer.get(10, TimeUnit.SECONDS).statusCode());
    }
}
