package tagayasu.sales.deal;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class DealResourceTest {

    private final As rep = Given.rep("案件課");
    private final As manager = Given.manager(rep.department());
    private final As admin = Given.admin();
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post("/accounts", Map.of("name", "冷蔵商会")).path("id");
    }

    private ValidatableResponse open(String name, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("accountId", account, "name", name));
        for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
        return rep.post("/deals", body).then();
    }

    private String opened(String name, Object... more) {
        return open(name, more).statusCode(201).extract().path("id");
    }

    private int version(String deal) {
        return rep.get("/deals/{id}", deal).path("version");
    }

    private ValidatableResponse patch(String deal, Map<String, ?> body) {
        return rep.patch("/deals/" + deal, version(deal), body).then();
    }

    private ValidatableResponse close(As who, String deal, Map<String, ?> body) {
        return post(who, deal, "closure", body);
    }

    private ValidatableResponse post(As who, String deal, String verb, Map<String, ?> body) {
        return who.post("/deals/{id}/" + verb, body, deal).then();
    }

    @Test
    @Tag("DEA-01")
    void aDealNeedsCustomerAndNameAndIsThenWithTheCustomerAndInItsOwnersList() {
        rep.post("/deals", Map.of("name", "x")).then().statusCode(422).body("errors[0].pointer", is("/accountId"));
        rep.post("/deals", Map.of("accountId", account)).then().statusCode(422).body("errors[0].pointer", is("/name"));
        String id = opened("ショーケース更新");
        rep.get("/deals/{id}", id)
                .then()
                .statusCode(200)
                .body("ownerId", is(rep.id().toString()))
                .body("stageJa", is("アプローチ"))
                .body("percent", comparesEqualTo(10))
                .body("amount", comparesEqualTo(0))
                .body("outcome", is("open"));
        rep.get("/deals?accountId=" + account).then().body("items.id", contains(id));
        rep.get("/deals?ownerId=" + rep.id()).then().body("items.id", contains(id));
        rep.get("/accounts/{id}/timeline", account)
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'deal' }.title", contains("ショーケース更新"));
    }

    @Test
    @Tag("DEA-02")
    void everyChangeOfStageAmountProbabilityAndDateIsARowOfItsOwn() {
        String id = opened("更新", "amount", 1_000_000);
        String proposal = stage("提案");
        patch(id, Map.of("stageId", proposal))
                .statusCode(200)
                .body("stageJa", is("提案"))
                .body("probability", is("C"))
                .body("percent", comparesEqualTo(50))
                .body("weighted", comparesEqualTo(500_000));
        patch(id, Map.of("probability", "A")).statusCode(200).body("percent", comparesEqualTo(90));
        patch(id, Map.of("amount", 1_200_000)).statusCode(200);
        patch(id, Map.of("expectedOn", "2027-01-31")).statusCode(200);
        patch(id, Map.of("note", "何も数えられない変更"))
                .statusCode(200)
                .body("states", hasSize(5))
                .body("states[0].toAt", nullValue())
                .body("states[1].toAt", notNullValue())
                .body("states[0].expectedOn", is("2027-01-31"))
                .body("states[1].amount", comparesEqualTo(1_200_000))
                .body("states[2].percent", comparesEqualTo(90))
                .body("states[3].stageJa", is("提案"))
                .body("states[4].stageJa", is("アプローチ"));
        rep.get("/deals/{id}/history", id).then().statusCode(200).body("items.verb", hasItem("moved"));
    }

    @Test
    @Tag("DEA-02")
    void linesAddUpAndPeopleHaveTheirPart() {
        String person = rep.post("/persons", Map.of("familyName", "森", "givenName", "茜"))
                .path("id");
        String id = open(
                        "更新",
                        "lines",
                        List.of(
                                Map.of("productName", "ショーケース", "quantity", 2, "unitPrice", 480_000),
                                Map.of("productName", "設置費", "amount", 50_000.5)),
                        "persons",
                        List.of(Map.of("personId", person, "part", "decisionMaker")))
                .statusCode(201)
                .body("amount", comparesEqualTo(1_010_000.5f))
                .body("productName", is("ショーケース"))
                .body("lines", hasSize(2))
                .body("persons.personName", contains("森 茜"))
                .body("persons.part", contains("decisionMaker"))
                .extract()
                .path("id");
        patch(id, Map.of("amount", 5)).statusCode(422).body("errors[0].code", is("lines_differ_from_amount"));
        rep.get("/deals?personId=" + person).then().body("items.id", contains(id));
        open("x", "persons", List.of(Map.of("personId", person, "part", "なし")))
                .statusCode(422)
                .body("errors[0].pointer", is("/persons/0/part"));
    }

    @Test
    @Tag("DEA-03")
    void aListShowsOpenDealsUnlessItIsAskedForOthers() {
        String open = opened("続く");
        String won = opened("取れた");
        String lost = opened("取れなかった");
        close(rep, won, Map.of("closing", "won")).statusCode(200);
        close(rep, lost, Map.of("closing", "lost", "closingReason", "price")).statusCode(200);
        String mine = "/deals?accountId=" + account;
        rep.get(mine).then().body("items.id", contains(open));
        rep.get(mine + "&state=won").then().body("items.id", contains(won));
        rep.get(mine + "&state=closed").then().body("items.id", containsInAnyOrder(won, lost));
        rep.get(mine + "&state=all").then().body("items", hasSize(3));
        rep.get("/deals?q=続&state=all&ownerId=" + rep.id()).then().body("items.id", contains(open));
        rep.post("/deals/search", Map.of("where", Map.of("field", "outcome", "op", "eq", "value", "lost"), "q", "冷蔵商会"))
                .then()
                .statusCode(200)
                .body("items.id", contains(lost));
    }

    @Test
    @Tag("DEA-04")
    void winningAsksForDayAndAmountAndLosingForAReason() {
        String id = opened("更新", "amount", 300_000, "openedOn", "2026-01-01");
        close(rep, id, Map.of("closing", "lost")).statusCode(422).body("errors[0].pointer", is("/closingReason"));
        close(
                        rep,
                        id,
                        Map.of(
                                "closing",
                                "won",
                                "closedOn",
                                LocalDate.now().plusDays(3).toString()))
                .statusCode(422)
                .body("errors[0].code", is("in_the_future"));
        close(rep, id, Map.of("closing", "won", "closedOn", "2025-12-31"))
                .statusCode(422)
                .body("errors[0].code", is("closed_before_opened"));
        close(rep, id, Map.of("closing", "won", "closedOn", "2026-03-31", "amount", 280_000))
                .statusCode(200)
                .body("outcome", is("won"))
                .body("closedOn", is("2026-03-31"))
                .body("amount", comparesEqualTo(280_000))
                .body("states[0].outcome", is("won"));
        patch(id, Map.of("name", "別名")).statusCode(409).body("code", is("deal_closed"));
        close(rep, id, Map.of("closing", "won")).statusCode(409).body("code", is("deal_closed"));
        post(rep, id, "reopening", Map.of("reason", "取消")).statusCode(403);
        post(manager, id, "reopening", Map.of("reason", "先方の取消"))
                .statusCode(200)
                .body("outcome", is("open"));
        rep.get("/deals/{id}/history", id).then().body("items.verb", hasItem("reopened"));
        close(rep, id, Map.of("closing", "onHold")).statusCode(200).body("outcome", is("other"));
    }

    @Test
    @Tag("RFM-02")
    void aWonDealBecomesASaleOnce() {
        String id = opened("更新", "lines", List.of(Map.of("productName", "棚", "amount", 70_000)));
        post(rep, id, "sale", Map.of()).statusCode(409).body("code", is("deal_not_won"));
        close(rep, id, Map.of("closing", "won")).statusCode(200);
        String sale = post(rep, id, "sale", Map.of("orderNo", "D-" + id))
                .statusCode(200)
                .extract()
                .path("saleId");
        rep.get("/sales/{id}", sale)
                .then()
                .statusCode(200)
                .body("amount", comparesEqualTo(70_000))
                .body("lines.productName", contains("棚"))
                .body("accountId", is(account));
        post(rep, id, "sale", Map.of()).statusCode(409).body("code", is("deal_has_sale"));
        post(manager, id, "reopening", Map.of("reason", "取消")).statusCode(409).body("code", is("deal_has_sale"));
    }

    @Test
    @Tag("DEA-05")
    void anotherPercentageMovesOpenDealsAndNoClosedOne() {
        String code = "P" + rep.id();
        Map<String, Object> item = new HashMap<>(Map.of("code", code, "nameJa", "確度", "nameEn", "P", "number", 40));
        var created =
                admin.post("/code-lists/dealProbability/items", item).then().statusCode(201);
        String itemId = created.extract().path("id");
        String open = opened("開", "probability", code, "amount", 1000);
        String closed = opened("閉", "probability", code, "amount", 1000);
        close(rep, closed, Map.of("closing", "won")).statusCode(200);
        admin.patch("/code-lists/dealProbability/items/" + itemId, 0, Map.of("number", 60))
                .then()
                .statusCode(200)
                .body("number", comparesEqualTo(60));
        rep.get("/deals/{id}", open)
                .then()
                .body("percent", comparesEqualTo(60))
                .body("weighted", comparesEqualTo(600))
                .body("states", hasSize(2));
        rep.get("/deals/{id}", closed)
                .then()
                .body("percent", comparesEqualTo(40))
                .body("states", hasSize(2));
        admin.patch("/code-lists/dealProbability/items/" + itemId, 1, Map.of("number", 101))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("number_not_within"));
    }

    @Test
    @Tag("MST-01")
    void aSourceThatWasNotRunningIsAskedAboutOnce() {
        String campaign = admin.post(
                        "/campaigns",
                        Map.of(
                                "code",
                                "X-" + rep.id(),
                                "name",
                                "展示会",
                                "startsOn",
                                "2024-06-01",
                                "endsOn",
                                "2024-06-05"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        open("更新", "campaignId", campaign)
                .statusCode(409)
                .body("code", is("campaign_not_running"))
                .body("warning", is(true))
                .body("evidence.campaign", is("展示会"));
        String id = opened(
                "更新", "campaignId", campaign, "acknowledge", List.of("campaign_not_running"), "reason", "名刺交換が先");
        patch(id, Map.of("name", "更新の続き")).statusCode(200).body("campaignName", is("展示会"));
        opened("昔の案件", "campaignId", campaign, "openedOn", "2024-06-03");
    }

    @Test
    @Tag("DEA-03")
    void anotherDepartmentSeesNothing() {
        String id = opened("秘密", "amount", 5);
        As other = Given.rep("他課");
        other.get("/deals/{id}", id).then().statusCode(404);
        other.get("/deals?accountId=" + account).then().statusCode(404);
        other.get("/deals?q=秘密").then().statusCode(200).body("items", empty());
        other.get("/deals/board").then().statusCode(200).body("columns.findAll { it.count > 0 }", empty());
        other.post("/deals", Map.of("accountId", account, "name", "横取り"))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown_account"));
        Given.reader(rep.department())
                .post("/deals", Map.of("accountId", account, "name", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("DEA-03")
    void theBoardCountsEachColumnAndGoesOnFromItsFirstDeals() {
        for (int i = 0; i < 5; i++) opened("板" + i, "amount", 100, "expectedOn", "2027-02-0" + (i + 1));
        String moved = opened("提案中", "amount", 1000, "stageId", stage("提案"));
        var board =
                rep.get("/deals/board?perColumn=2&ownerId=" + rep.id()).then().statusCode(200);
        board.body("columns.stageJa", contains("アプローチ", "ヒアリング", "提案", "見積", "最終交渉"))
                .body("columns[0].count", is(5))
                .body("columns[0].amount", comparesEqualTo(500))
                .body("columns[0].weighted", comparesEqualTo(50))
                .body("columns[0].items.name", contains("板0", "板1"))
                .body("columns[1].count", is(0))
                .body("columns[2].items.id", contains(moved))
                .body("columns[2].nextCursor", nullValue());
        String cursor = board.extract().path("columns[0].nextCursor");
        String stage = board.extract().path("columns[0].stageId");
        rep.get("/deals?limit=2&ownerId=" + rep.id() + "&stageId=" + stage + "&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.name", contains("板2", "板3"));
    }

    @Test
    @Tag("DEA-04")
    void theBinTakesADealOutOfListsAndGivesItBack() {
        String id = opened("捨てる");
        rep.delete("/deals/" + id, version(id)).then().statusCode(204);
        rep.get("/deals/{id}", id).then().statusCode(404);
        rep.get("/deals?accountId=" + account).then().body("items.id", not(hasItem(id)));
        admin.post("/trash/deal/" + id + "/restoration", Map.of()).then().statusCode(204);
        rep.get("/deals/{id}", id).then().statusCode(200).body("states", hasSize(2));
    }

    private String stage(String name) {
        return rep.get("/sales-processes").path("items[0].stages.find { it.nameJa == '" + name + "' }.id");
    }
}
