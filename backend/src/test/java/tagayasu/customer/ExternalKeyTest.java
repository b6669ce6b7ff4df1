package tagayasu.customer;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("GEN-11")
class ExternalKeyTest {

    private final As rep = Given.rep("営業一課");
    private final String key = rep.id().toString();

    private String open(Map<String, String> keys) {
        return rep.post("/accounts", Map.of("name", "連携商事", "externalIds", keys))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aChangeOfKeysAloneIsAChangeOfTheAccount() {
        String id = open(Map.of("erp", key));
        rep.patch("/accounts/{id}", 0, Map.of("externalIds", Map.of("shop", key)), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        rep.patch("/accounts/{id}", 0, Map.of("externalIds", Map.of("shop", key + "2")), id)
                .then()
                .statusCode(412)
                .body("currentVersion", is(1));
    }

    @Test
    void aPutThatNamesNoKeysLeavesThoseOfOtherSystems() {
        open(Map.of("erp", key, "shop", key));
        rep.put("/accounts/by-external-id/shop/" + key, Map.of("name", "連携商事 改"))
                .then()
                .statusCode(200)
                .body("name", is("連携商事 改"))
                .body("externalIds.erp", is(key));
        rep.put("/accounts/by-external-id/shop/" + key, Map.of("name", "連携商事", "externalIds", Map.of("crm", key)))
                .then()
                .statusCode(200)
                .body("externalIds.erp", nullValue())
                .body("externalIds.crm", is(key))
                .body("externalIds.shop", is(key));
    }

    @Test
    void aKeyInThePathIsNoLongerThanOneInABody() {
        rep.put("/accounts/by-external-id/" + "s".repeat(51) + "/1", Map.of("name", "x"))
                .then()
                .statusCode(400);
        rep.put("/accounts/by-external-id/shop/" + "k".repeat(201), Map.of("name", "x"))
                .then()
                .statusCode(400);
    }
}
