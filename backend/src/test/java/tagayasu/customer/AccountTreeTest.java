package tagayasu.customer;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("CUS-08")
class AccountTreeTest {

    private final As rep = Given.rep("営業一課");

    @Inject
    AccountTree tree;

    @Inject
    Rows rows;

    private String open(String name) {
        return rep.post("/accounts", Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void twoMovesThatCrossCannotCloseACircle() throws Exception {
        String first = open("交差一号");
        String second = open("交差二号");
        CountDownLatch moved = new CountDownLatch(1);
        var crossing = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    tree.lock();
                    rows.update(Sql.of(
                            "update account set parent_id = ? where id = ?",
                            UUID.fromString(second),
                            UUID.fromString(first)));
                    moved.countDown();
                    sleep();
                }));
        moved.await();
        rep.patch("/accounts/{id}", 0, Map.of("parentId", first), second)
                .then()
                .statusCode(422)
                .body("code", is("account_parent_is_below"));
        crossing.join();
    }

    @Test
    void branchesFollowTheirHeadOfficeAndComeBackOut() {
        String top = open("最上位");
        String middle = open("中間");
        String low =
                rep.post("/accounts", Map.of("name", "末端", "parentId", middle)).path("id");
        rep.patch("/accounts/{id}", 0, Map.of("parentId", top), middle).then().statusCode(200);
        rep.get("/accounts?headId={top}&withTotal=true", top).then().body("total", is(3));
        Map<String, Object> out = new HashMap<>();
        out.put("parentId", null);
        rep.patch("/accounts/{id}", 1, out, middle).then().statusCode(200).body("parent", nullValue());
        rep.get("/accounts?headId={middle}&withTotal=true", middle).then().body("total", is(2));
        rep.get("/accounts/{id}", low).then().body("parent.id", is(middle));
    }

    private static void sleep() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
