package tagayasu.sales.sale;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class SaleReferencesTest {

    private final As rep = Given.rep("売上課");

    @Test
    @Tag("GOV-01")
    void theSalesOfAnUnknownAccountAreNotThoseOfEverybody() {
        String account = open();
        sell(account, rep.id()).then().statusCode(201);
        As stranger = Given.rep("他課");
        for (String way : new String[] {"true", "false"}) {
            String path = "/sales?includeBranches=" + way + "&accountId=";
            rep.get(path + UUID.randomUUID()).then().statusCode(404);
            stranger.get(path + account).then().statusCode(404);
            rep.get(path + account).then().body("items.size()", is(1));
        }
    }

    @Test
    @Tag("PRD-05")
    void onlyStaffWhoWorkHereSellButASaleKeepsItsSellerWhoLeft() {
        String account = open();
        sell(account, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", is("unknown_user"))
                .body("errors[0].pointer", is("/staffId"));
        As leaving = Given.rep(rep.department());
        String id = sell(account, leaving.id()).then().statusCode(201).extract().path("id");
        Given.admin()
                .patch("/users/{id}", 0, Map.of("disabled", true), leaving.id())
                .then()
                .statusCode(200);
        sell(account, leaving.id()).then().statusCode(422);
        rep.patch("/sales/{id}", 0, Map.of("amount", 2), id)
                .then()
                .statusCode(200)
                .body("staffId", is(leaving.id().toString()));
        rep.patch("/sales/{id}", 1, Map.of("staffId", UUID.randomUUID()), id)
                .then()
                .statusCode(422);
    }

    private String open() {
        return rep.post("/accounts", Map.of("name", "参照商会")).path("id");
    }

    private io.restassured.response.Response sell(String account, UUID staff) {
        return rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-01-01", "amount", 1, "staffId", staff));
    }
}
