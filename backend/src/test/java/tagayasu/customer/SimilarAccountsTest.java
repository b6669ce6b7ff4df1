package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@Tag("CUS-11")
class SimilarAccountsTest {

    private final UUID department = Given.department("名寄せ課");
    private final As rep = Given.rep(department);

    @Inject
    Rows rows;

    private ValidatableResponse post(Map<String, ?> account) {
        return rep.post("/accounts", account).then();
    }

    private String open(Map<String, ?> account) {
        return post(account).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> knowingly(Map<String, ?> account) {
        Map<String, Object> body = new HashMap<>(account);
        body.put("acknowledge", List.of("duplicate_candidates"));
        body.put("reason", "同名の別会社");
        return body;
    }

    @Test
    void aCompanyThatIsOnFileUnderAnotherLegalFormIsShownWithTheReasons() {
        String akagi = open(Map.of("name", "㈱赤木電機", "phone", "（０３）１２３４－５６７８ 内線12"));
        post(Map.of("name", "株式会社 赤木電機", "phone", "+81 3-1234-5678"))
                .statusCode(409)
                .body("code", is("duplicate_candidates"))
                .body("warning", is(true))
                .body("title", is("似た顧客がもう登録されています。"))
                .body("evidence.noun", is("account"))
                .body("evidence.candidates.id", contains(akagi))
                .body("evidence.candidates[0].name", is("㈱赤木電機"))
                .body("evidence.candidates[0].reasons", contains("name", "phone"));
        rep.get("/accounts?q=赤木電機").then().body("items", hasSize(1));
    }

    @Test
    void whoGoesOnSaysWhyAndTheHistoryKeepsIt() {
        open(Map.of("name", "湘北商会"));
        Map<String, Object> body = knowingly(Map.of("name", "湘北商会㈲"));
        body.put("reason", " ");
        post(body).statusCode(422).body("code", is("reason_required")).body("errors.pointer", contains("/reason"));
        body.put("reason", "同名の別会社");
        rep.get("/accounts/{id}/history", open(body))
                .then()
                .body("items[0].changes.field", hasItem("duplicate_candidates"))
                .body("items[0].changes.find { it.field == 'duplicate_candidates' }.after", is("同名の別会社"));
        String alone = open(knowingly(Map.of("name", "ほかにない商会")));
        rep.get("/accounts/{id}/history", alone)
                .then()
                .body("items[0].changes.findAll { it.field == 'duplicate_candidates' }", empty());
    }

    @Test
    void aCorporateNumberIsOneCompanyWhateverItsName() {
        String first = open(Map.of("name", "旧社名", "corporateNumber", "7000012050002"));
        post(Map.of("name", "新社名", "corporateNumber", "7000012050002"))
                .statusCode(409)
                .body("evidence.candidates.id", contains(first))
                .body("evidence.candidates[0].reasons", contains("corporateNumber"));
    }

    @Test
    void renamingIsWarnedOfButNotWhatWasSimilarBefore() {
        open(Map.of("name", "陵南物産"));
        String other = open(Map.of("name", "陵北物産"));
        Map<String, Object> name = Map.of("name", "陵南物産（株）");
        rep.patch("/accounts/{id}", 0, name, other).then().statusCode(409).body("code", is("duplicate_candidates"));
        rep.patch("/accounts/{id}", 0, knowingly(name), other)
                .then()
                .statusCode(200)
                .body("name", is("陵南物産（株）"));
        rep.patch("/accounts/{id}", 1, Map.of("name", "㈱陵南物産", "note", "形だけ"), other)
                .then()
                .statusCode(200);
    }

    @Test
    void branchesShareNumbersWithinTheirCompanyAndNamesWithThoseOfOthers() {
        String head = open(Map.of("name", "翔陽", "phone", "03-1111-2222", "corporateNumber", "7000012050002"));
        String branch = open(
                Map.of("name", "大阪支社", "parentId", head, "phone", "03-1111-2222", "corporateNumber", "7000012050002"));
        String rival = open(Map.of("name", "海南"));
        open(Map.of("name", "大阪支社", "parentId", rival));
        post(Map.of("name", "大阪支社", "parentId", head)).statusCode(409).body("evidence.candidates.id", contains(branch));
    }

    @Test
    @Tag("GOV-01")
    void accountsThatTheCallerMayNotSeeAndThoseInTheBinAreNotToldOf() {
        String binned = open(Map.of("name", "廃業した会社"));
        Given.manager(department).delete("/accounts/{id}", 0, binned).then().statusCode(204);
        open(Map.of("name", "廃業した会社"));
        Given.rep("よその課").post("/accounts", Map.of("name", "廃業した会社")).then().statusCode(201);
        Given.reader(department)
                .post("/accounts", Map.of("name", "廃業した会社"))
                .then()
                .statusCode(403);
    }

    @Test
    void aProgramThatSendsWhatItKnowsIsNotStopped() {
        open(Map.of("name", "連携元商会"));
        rep.put("/accounts/by-external-id/{s}/{k}", Map.of("name", "連携元商会"), "erp", rep.id())
                .then()
                .statusCode(201);
    }

    @Test
    void anIndexFindsThemByNumberAndByTelephone() {
        for (String by : List.of("corporate_number = '7000012050002'", "dialled(phone) = any('{0312345678}')")) {
            String plan = String.join(
                    "\n",
                    rows.list(
                            Sql.of("explain select id from account where deleted_at is null and " + by),
                            row -> row.text("QUERY PLAN")));
            assertTrue(plan.contains("account_"), plan);
            assertFalse(plan.contains("Seq Scan"), plan);
        }
    }
}
