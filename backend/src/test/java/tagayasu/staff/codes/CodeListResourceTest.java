package tagayasu.staff.codes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class CodeListResourceTest {

    private static final String ITEMS = "/code-lists/industry/items";
    private static final String OF_INDUSTRY = "items.find { it.name == 'industry' }.items";

    private final As admin = Given.admin();
    private final String code = "業種 " + UUID.randomUUID();

    private String made() {
        return admin.post(ITEMS, Map.of("code", code, "nameJa", "林業", "nameEn", "Forestry"))
                .then()
                .statusCode(201)
                .body("offered", is(true))
                .body("uses", is(0))
                .extract()
                .path("id");
    }

    @Test
    void theListOfIndustriesIsFilledAndEverybodyReadsIt() {
        Given.rep("営業").get("/code-lists").then().statusCode(200).body(OF_INDUSTRY + ".code", hasItem("製造"));
        As.anonymous().get("/code-lists").then().statusCode(401);
    }

    @Test
    void aCodeInUseIsRetiredAndNeverDeleted() {
        String item = made();
        As rep = Given.rep("山林課");
        rep.post("/accounts", Map.of("name", "林業商事", "industry", code)).then().statusCode(201);
        admin.get("/code-lists").then().body(OF_INDUSTRY + ".find { it.code == '" + code + "' }.uses", is(1));
        admin.delete(ITEMS + "/" + item, 0)
                .then()
                .statusCode(409)
                .body("code", is("code_in_use"))
                .body("evidence.uses", is(1));
        admin.patch(ITEMS + "/" + item, 0, Map.of("code", "別")).then().statusCode(409);
        admin.request()
                .header("If-Match", "\"0\"")
                .put("/api/v1" + ITEMS + "/" + item + "/retirement")
                .then()
                .statusCode(204);
        rep.get("/code-lists").then().body(OF_INDUSTRY + ".find { it.code == '" + code + "' }.offered", is(false));
        rep.get("/accounts?industry={code}", code).then().body("items.name", contains("林業商事"));
        String holder = rep.get("/accounts?industry={code}", code).path("items[0].id");
        rep.patch("/accounts/{id}", 0, Map.of("note", "残る"), holder).then().statusCode(200);
        for (String wrong : List.of(code, "ないコード"))
            rep.post("/accounts", Map.of("name", "新林業", "industry", wrong))
                    .then()
                    .statusCode(422)
                    .body("code", is("unknown_code"))
                    .body("errors[0].pointer", is("/industry"));
        admin.delete(ITEMS + "/" + item + "/retirement", 1).then().statusCode(204);
        rep.get("/code-lists").then().body(OF_INDUSTRY + ".find { it.code == '" + code + "' }.offered", is(true));
    }

    @Test
    void aCodeThatNothingUsesIsChangedAndDeleted() {
        String item = made();
        admin.patch(ITEMS + "/" + item, 0, Map.of("nameEn", "Woods", "validTo", "2020-03-31"))
                .then()
                .statusCode(200)
                .body("nameEn", is("Woods"))
                .body("offered", is(false));
        admin.delete(ITEMS + "/" + item, 1).then().statusCode(204);
        admin.get("/code-lists").then().body(OF_INDUSTRY + ".code", not(hasItem(code)));
    }

    @Test
    void onlyAdministratorsChangeListsAndOnlyListsThatExist() {
        var body = Map.of("code", "x", "nameJa", "x", "nameEn", "x");
        Given.manager("管理課").post(ITEMS, body).then().statusCode(403);
        admin.post("/code-lists/nothing/items", body).then().statusCode(404);
        made();
        admin.post(ITEMS, Map.of("code", code, "nameJa", "二つ目", "nameEn", "Second"))
                .then()
                .statusCode(409);
    }
}
