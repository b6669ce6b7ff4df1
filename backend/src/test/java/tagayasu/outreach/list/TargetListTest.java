package tagayasu.outreach.list;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("TGT-01")
class TargetListTest {

    private final UUID department = Given.department("販促課");
    private final As rep = Given.rep(department);
    private final As osaka = Given.rep("大阪");

    private static final Map<String, ?> MEDICAL = Map.of("field", "city", "op", "eq", "value", "千曲市");

    static String account(As owner, String name, String city) {
        return owner.post("/accounts", Map.of("name", name, "city", city))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String list(As owner, Map<String, ?> input) {
        return owner.post("/target-lists", input)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void membersAreThoseOfTheConditionWheneverItIsOpened() {
        String in = account(rep, "甲", "千曲市");
        account(rep, "乙", "長野市");
        String list = list(rep, Map.of("name", "千曲の客", "where", MEDICAL));
        rep.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(in));
        String later = account(rep, "丙", "千曲市");
        rep.get("/target-lists/{id}/members?withTotal=true", list)
                .then()
                .body("items.account.id", containsInAnyOrder(in, later))
                .body("total", is(2));
        rep.patch("/accounts/{id}", 0, Map.of("city", "上田市"), in).then().statusCode(200);
        rep.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(later));
    }

    @Test
    void aListSharedWithAllShowsEachReaderOnlyTheirOwnAccounts() {
        String ours = account(rep, "甲", "千曲市"), theirs = account(osaka, "乙", "千曲市");
        String list = list(rep, Map.of("name", "みんなの千曲", "where", MEDICAL, "sharedWith", "all"));
        rep.get("/target-lists/{id}/members", list)
                .then()
                .body("items.account.id", hasItem(ours))
                .body("items.account.id", not(hasItem(theirs)));
        osaka.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(theirs));
        osaka.get("/target-lists/{id}/counts", list).then().body("members", is(1));
    }

    @Test
    void meIsWhoeverReads() {
        As colleague = Given.rep(department);
        String mine = account(rep, "甲", "私市"), other = account(colleague, "乙", "私市");
        var where = Map.of("field", "owner", "op", "eq", "value", "me");
        String list = list(rep, Map.of("name", "担当している客", "where", where, "sharedWith", "department"));
        rep.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(mine));
        colleague.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(other));
    }

    @Test
    void aListIsReadByThoseItIsSharedWithAndChangedByItsOwner() {
        As colleague = Given.rep(department), below = Given.rep(Given.department("係", department));
        UUID team = Given.team("特命", rep, osaka);
        String own = list(rep, Map.of("name", "自分だけ", "where", MEDICAL));
        String ours = list(rep, Map.of("name", "課の", "where", MEDICAL, "sharedWith", "department"));
        String teams = list(rep, Map.of("name", "組の", "where", MEDICAL, "sharedWith", "team", "teamId", team));
        rep.get("/target-lists").then().body("items.id", hasItems(own, ours, teams));
        for (As reader : List.of(colleague, below))
            reader.get("/target-lists")
                    .then()
                    .body("items.id", hasItem(ours))
                    .body("items.id", not(hasItem(own)))
                    .body("items.id", not(hasItem(teams)));
        osaka.get("/target-lists").then().body("items.id", hasItem(teams)).body("items.id", not(hasItem(ours)));
        osaka.get("/target-lists/{id}/members", own).then().statusCode(404);
        colleague.get("/target-lists/{id}", ours).then().statusCode(200).body("allowed", empty());
        colleague
                .patch("/target-lists/{id}", 0, Map.of("name", "私の"), ours)
                .then()
                .statusCode(403);
        colleague.delete("/target-lists/{id}", 0, own).then().statusCode(404);
    }

    @Test
    void whoJoinedAndLeftIsToldAgainstTheReadersOwnLastLook() {
        String stays = account(rep, "甲", "松本市"), leaves = account(rep, "乙", "松本市");
        var where = Map.of("field", "city", "op", "eq", "value", "松本市");
        String list = list(rep, Map.of("name", "松本", "where", where, "sharedWith", "all"));
        rep.get("/target-lists/{id}/counts", list)
                .then()
                .body("members", is(2))
                .body("joined", is(0))
                .body("since", nullValue());
        rep.post("/target-lists/" + list + "/look").then().statusCode(200).body("since", notNullValue());
        rep.patch("/accounts/{id}", 0, Map.of("city", "上田市"), leaves).then().statusCode(200);
        String joins = account(rep, "丙", "松本市");
        rep.get("/target-lists/{id}/counts", list)
                .then()
                .body("members", is(2))
                .body("joined", is(1))
                .body("left", is(1));
        rep.get("/target-lists/{id}/members?sort=code", list)
                .then()
                .body("items.account.id", contains(stays, joins))
                .body("items.joined", contains(false, true));
        members(list, "joined").body("items.account.id", contains(joins));
        members(list, "left").body("items.account.id", contains(leaves)).body("items.joined", contains(false));
        Given.rep(department).get("/target-lists/{id}/counts", list).then().body("joined", is(0));
        rep.post("/target-lists/" + list + "/look").then().body("joined", is(0)).body("left", is(0));
        members(list, "joined").body("items", empty());
    }

    private io.restassured.response.ValidatableResponse members(String list, String change) {
        return rep.get("/target-lists/{id}/members?change=" + change, list)
                .then()
                .statusCode(200);
    }

    @Test
    void accountsArePutOnAListByHandAndTakenOff() {
        String one = account(rep, "甲", "諏訪市"), two = account(rep, "乙", "諏訪市");
        String strange = account(osaka, "丙", "諏訪市");
        String list = list(rep, Map.of("name", "手で", "accountIds", List.of(one), "sharedWith", "all"));
        rep.post("/target-lists/" + list + "/members", Map.of("accountIds", List.of(one, two)))
                .then()
                .body("changed", is(1));
        rep.post("/target-lists/" + list + "/members", Map.of("accountIds", List.of(strange)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/accountIds/0"));
        osaka.get("/target-lists/{id}/members", list).then().body("items", empty());
        rep.delete("/target-lists/" + list + "/members?accountId=" + one).then().body("changed", is(1));
        rep.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(two));
        rep.patch("/target-lists/{id}", 0, Map.of("where", MEDICAL), list)
                .then()
                .statusCode(422)
                .body("code", is("list_is_fixed"));
        String computed = list(rep, Map.of("name", "条件", "where", MEDICAL));
        rep.post("/target-lists/" + computed + "/members", Map.of("accountIds", List.of(two)))
                .then()
                .statusCode(409)
                .body("code", is("list_is_computed"));
    }

    @Test
    void aDeletedListComesBackWithItsMembers() {
        String one = account(rep, "甲", "岡谷市");
        String list = list(rep, Map.of("name", "消す", "accountIds", List.of(one)));
        rep.delete("/target-lists/{id}", 0, list).then().statusCode(204);
        rep.get("/target-lists/{id}", list).then().statusCode(404);
        osaka.post("/target-lists/" + list + "/restoration").then().statusCode(404);
        rep.post("/target-lists/" + list + "/restoration")
                .then()
                .statusCode(200)
                .body("version", is(2));
        rep.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(one));
    }

    @Test
    void aConditionThatCannotRunIsNotKeptAndAChangedOneReplacesTheOld() {
        rep.post("/target-lists", Map.of("name", "無理", "where", Map.of("field", "無い", "op", "eq", "value", 1)))
                .then()
                .statusCode(400);
        String list = list(rep, Map.of("name", "変える", "where", Map.of("all", List.of(MEDICAL)), "q", "甲"));
        rep.patch("/target-lists/{id}", 0, Map.of("where", Map.of("any", List.of(MEDICAL))), list)
                .then()
                .statusCode(200)
                .body("where.any", notNullValue())
                .body("where.all", nullValue());
        rep.patch("/target-lists/{id}", 0, Map.of("name", "古い"), list).then().statusCode(412);
    }

    @Test
    void theTextOfTheSearchBoxGoesWithTheCondition() {
        String hit = account(rep, "千曲電機", "千曲市");
        account(rep, "別の店", "千曲市");
        String list = list(rep, Map.of("name", "電機", "where", MEDICAL, "q", "電機"));
        rep.get("/target-lists/{id}/members", list).then().body("items.account.id", contains(hit));
        rep.get("/target-lists/{id}/members?q=千曲", list).then().body("items.account.id", contains(hit));
        rep.post("/target-lists/" + list + "/members/search", Map.of("q", "別の"))
                .then()
                .body("items", empty());
    }

    @Test
    @Tag("TGT-02")
    void readyMadeListsAreThereForEverybodyAndTheDormantOneSaysWhoSoldWhatLast() {
        String id = account(rep, "眠り商会", "須坂市");
        var sale = Map.of(
                "accountId", id, "soldOn", "2020-04-01", "lines", List.of(Map.of("productName", "味噌", "amount", 10)));
        rep.post("/sales", sale).then().statusCode(201);
        String dormant = rep.get("/target-lists")
                .then()
                .body("items.readyMade", hasItems("dormant", "latent", "rankFell"))
                .extract()
                .path("items.find { it.readyMade == 'dormant' }.id");
        rep.get("/target-lists/{id}/members", dormant)
                .then()
                .body("items.account.id", contains(id))
                .body("items[0].lastSale.productName", is("味噌"))
                .body("items[0].lastSale.staffName", is(rep.name()))
                .body("items[0].lastSale.soldOn", is("2020-04-01"));
        osaka.get("/target-lists/{id}/members", dormant).then().body("items", empty());
        rep.delete("/target-lists/{id}", 0, dormant).then().statusCode(403);
        As admin = Given.admin();
        for (String withdrawn : List.of("me", "department"))
            admin.patch(
                            "/target-lists/{id}",
                            admin.get("/target-lists/{id}", dormant).path("version"),
                            Map.of("sharedWith", withdrawn),
                            dormant)
                    .then()
                    .statusCode(422);
        rep.get(
                        "/target-lists/{id}/members",
                        rep.get("/target-lists")
                                .path("items.find { it.readyMade == 'rankFell' }.id")
                                .toString())
                .then()
                .statusCode(200);
    }
}
