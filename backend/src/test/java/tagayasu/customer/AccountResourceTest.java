package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class AccountResourceTest {

    private final As rep = Given.rep("営業一課");

    private String open(String name) {
        return open(Map.of("name", name));
    }

    private String open(Map<String, ?> account) {
        return rep.post("/accounts", account).then().statusCode(201).extract().path("id");
    }

    @Test
    @Tag("CUS-01")
    @Tag("CUS-03")
    @Tag("CUS-04")
    void aNewAccountKeepsWhatWasWrittenAndBelongsToItsMaker() {
        String payer = open("支払商事");
        String id = open(Map.ofEntries(
                Map.entry("name", "㈱赤木電機"),
                Map.entry("nameKana", "アカギデンキ"),
                Map.entry("website", "https://akagi.example.jp"),
                Map.entry("postalCode", "100-0001"),
                Map.entry("prefecture", "東京都"),
                Map.entry("roles", List.of("customer", "supplier")),
                Map.entry("billToId", payer),
                Map.entry("collectFromId", payer),
                Map.entry("corporateNumber", "7000012050002")));
        rep.get("/accounts/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", is("㈱赤木電機"))
                .body("code", startsWith("C"))
                .body("ownerId", is(rep.id().toString()))
                .body("billTo.name", is("支払商事"))
                .body("collectFrom.id", is(payer))
                .body("roles", contains("customer", "supplier"))
                .body("currency", is("JPY"))
                .body("rank.rank", nullValue())
                .body("allowed", contains("change"));
        rep.post("/accounts", Map.of("name", "青木商店")).then().header("Location", startsWith("/api/v1/accounts/"));
        rep.get("/accounts?role=supplier").then().body("items.id", contains(id));
    }

    @Test
    @Tag("CUS-01")
    void whatIsMissingOrWrongIsToldAtTheField() {
        rep.post("/accounts", Map.of("nameKana", "カナ"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("not_blank"))
                .body("errors.message", contains("入力してください。"));
        rep.post("/accounts", Map.of("name", "x", "website", "javascript:alert(1)", "corporateNumber", "123"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/website", "/corporateNumber"));
        rep.post("/accounts", Map.of("name", "x", "corporateNumber", "1000012050002"))
                .then()
                .statusCode(422)
                .body("code", is("corporate_number_check_digit"));
        rep.post("/accounts", Map.of("name", "x", "rank", "A"))
                .then()
                .statusCode(422)
                .body("code", is("unknown_field"))
                .body("errors[0].pointer", is("/rank"));
        rep.post("/accounts", Map.of("name", 7)).then().statusCode(422).body("errors[0].pointer", is("/name"));
        rep.post("/accounts", "{\"name\": ").then().statusCode(400).body("code", is("malformed_json"));
        rep.post("/accounts", "{\"name\": \"a\\u0000b\"}")
                .then()
                .statusCode(400)
                .body("code", is("unsupported_character"));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeOn() {
        String id = open("版商事");
        rep.request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/api/v1/accounts/{id}", id)
                .then()
                .statusCode(428);
        rep.patch("/accounts/{id}", 0, Map.of("name", "新版商事", "note", "覚え"), id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", is("新版商事"));
        rep.patch("/accounts/{id}", 0, Map.of("name", "旧版商事"), id)
                .then()
                .statusCode(412)
                .body("code", is("stale"))
                .body("currentVersion", is(1));
        rep.patch("/accounts/{id}", 1, "{\"note\": null}", id)
                .then()
                .statusCode(200)
                .body("note", nullValue());
        rep.patch("/accounts/{id}", 2, "{\"name\": null}", id).then().statusCode(422);
    }

    @Test
    @Tag("GOV-03")
    void historyTellsWhoChangedWhatFromWhatToWhat() {
        String id = open("履歴商事");
        rep.patch("/accounts/{id}", 0, Map.of("phone", "03-1234-5678"), id)
                .then()
                .statusCode(200);
        rep.get("/accounts/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.verb", contains("updated", "created"))
                .body("items[0].actorName", is(rep.name()))
                .body("items[0].through", is("api"))
                .body("items[0].changes", hasSize(1))
                .body("items[0].changes[0].field", is("phone"))
                .body("items[0].changes[0].before", nullValue())
                .body("items[0].changes[0].after", is("03-1234-5678"));
        rep.get("/accounts/{id}/timeline", id).then().body("items.verb", contains("updated", "created"));
        rep.get("/accounts/{id}/timeline?kind=sale", id).then().statusCode(200).body("items", empty());
        rep.get("/accounts/{id}/timeline?kind=sale&kind=moon", id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("kind"));
    }

    @Test
    @Tag("CUS-07")
    void branchesStandUnderTheirHeadOfficeAndCannotLoop() {
        String head = open("㈱赤木電機");
        String tokyo = open(Map.of("name", "東京支社", "parentId", head));
        String sales = open(Map.of("name", "東京支社 営業部", "parentId", tokyo));
        rep.get("/accounts/{id}", sales).then().body("head.id", is(head)).body("parent.id", is(tokyo));
        rep.get("/accounts/{id}", head).then().body("hasBranches", is(true)).body("head", nullValue());
        rep.get("/accounts?headId={id}", head).then().body("items", hasSize(3));
        rep.patch("/accounts/{id}", 0, Map.of("parentId", sales), head)
                .then()
                .statusCode(422)
                .body("code", is("account_parent_is_below"));
        String other = open("㈱青木電機");
        rep.patch("/accounts/{id}", 0, Map.of("parentId", other), tokyo).then().statusCode(200);
        rep.get("/accounts/{id}", sales).then().body("head.id", is(other));
        Given.admin()
                .delete("/accounts/{id}", 0, other)
                .then()
                .statusCode(409)
                .body("code", is("account_has_branches"));
    }

    @Test
    @Tag("GOV-05")
    void anotherSystemsKeyCreatesOnceAndThenUpdates() {
        var body = Map.of("name", "基幹商事");
        String id = rep.put("/accounts/by-external-id/core/K-1" + rep.id(), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rep.put("/accounts/by-external-id/core/K-1" + rep.id(), Map.of("name", "基幹商事 改"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", is("基幹商事 改"))
                .body("externalIds.core", is("K-1" + rep.id()));
        rep.get("/accounts").then().body("items", hasSize(1));
    }

    @Test
    @Tag("RFM-07")
    void manyAccountsChangeHandsAtOnceAndEachSaysHowItWent() {
        As manager = Given.manager(rep.department());
        As colleague = Given.rep(rep.department());
        String mine = open("譲渡商事");
        String foreign =
                Given.rep("遠い課").post("/accounts", Map.of("name", "他課商事")).path("id");
        manager.post("/accounts/owner-changes", Map.of("accountIds", List.of(mine), "ownerId", colleague.id()))
                .then()
                .statusCode(428);
        manager.postOnce(
                        "give-" + mine,
                        "/accounts/owner-changes",
                        Map.of("accountIds", List.of(mine, foreign), "ownerId", colleague.id()))
                .then()
                .statusCode(200)
                .body("items.changed", contains(true, false))
                .body("items[1].code", is("not_found"));
        manager.get("/accounts/{id}", mine).then().body("ownerName", is(colleague.name()));
    }

    @Test
    void aBinnedAccountLeavesEveryListAndItsCodeIsFree() {
        String id = open(Map.of("name", "廃業商事", "code", "Z-" + rep.id()));
        As manager = Given.manager(rep.department());
        manager.delete("/accounts/{id}", 0, id).then().statusCode(204);
        rep.get("/accounts/{id}", id).then().statusCode(404);
        rep.get("/accounts").then().body("items", empty());
        rep.get("/accounts?q={q}", "廃業").then().body("items", empty());
        open(Map.of("name", "後継商事", "code", "Z-" + rep.id()));
        rep.post("/accounts", Map.of("name", "二重商事", "code", "Z-" + rep.id()))
                .then()
                .statusCode(409)
                .body("code", is("taken"))
                .body("errors[0].pointer", is("/code"));
    }
}
