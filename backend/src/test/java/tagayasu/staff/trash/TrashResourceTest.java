package tagayasu.staff.trash;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("GEN-05")
@Tag("GOV-03")
class TrashResourceTest {

    /** Products belong to everybody, also those that other tests have binned. */
    private static final String OWN = "items.findAll { it.noun != 'product' }";

    private final UUID department = Given.department("資料課");
    private final As manager = Given.manager(department);
    private final As admin = Given.admin();

    private String made(String path, Map<String, ?> body) {
        return manager.post(path, body).then().statusCode(201).extract().path("id");
    }

    private void binned(String path, int version) {
        manager.delete(path, version).then().statusCode(204);
    }

    @Test
    void whatWasDeletedIsListedWithWhoAndWhenTheLatestFirst() {
        String account = made("/accounts", Map.of("name", "捨てる商事"));
        String person = made("/persons", Map.of("name", "捨てる 太郎"));
        binned("/accounts/" + account, 0);
        binned("/persons/" + person, 0);
        manager.get("/trash")
                .then()
                .statusCode(200)
                .body(OWN + ".id", contains(person, account))
                .body(OWN + ".noun", contains("person", "account"))
                .body(OWN + ".label", contains("捨てる 太郎", "捨てる商事"))
                .body("items[0].deletedByName", is(manager.name()))
                .body("allowed", contains("restore"));
        String next = manager.get("/trash?limit=1")
                .then()
                .body("items.id", contains(person))
                .extract()
                .path("nextCursor");
        manager.get("/trash?limit=1&cursor=" + next).then().body("items.id", contains(account));
        manager.get("/trash?noun=account")
                .then()
                .body("items.id", contains(account))
                .body("nextCursor", nullValue());
        manager.get("/trash?noun=nothing").then().statusCode(400);
    }

    @Test
    void aRestoredAccountIsBackWithItsKeysItsPersonsAndItsPlaceInTheSearch() {
        String key = "R-" + UUID.randomUUID();
        String head = made("/accounts", Map.of("name", "戻る本社"));
        String account =
                made("/accounts", Map.of("name", "戻る支店", "parentId", head, "externalIds", Map.of("core", key)));
        String person = made("/persons", Map.of("name", "戻る 花子", "post", Map.of("accountId", account)));
        binned("/accounts/" + account, 0);
        manager.get("/persons?q=戻る支店").then().body("items", empty());
        manager.post("/trash/account/" + account + "/restoration").then().statusCode(204);
        manager.get("/accounts/" + account)
                .then()
                .statusCode(200)
                .body("parent.id", is(head))
                .body("externalIds.core", is(key));
        manager.get("/accounts?q=戻る支店").then().body("items.id", contains(account));
        manager.get("/accounts/" + account + "/persons").then().body("items.id", contains(person));
        manager.get("/persons?q=戻る支店").then().body("items.id", contains(person));
        manager.get("/accounts/" + account + "/history")
                .then()
                .body("items.verb", contains("restored", "deleted", "created"));
        manager.post("/trash/account/" + account + "/restoration").then().statusCode(404);
    }

    @Test
    void aBranchIsRestoredAfterItsHeadOfficeAndACodeOnlyWhileItIsFree() {
        String head = made("/accounts", Map.of("name", "順番本社"));
        String branch = made("/accounts", Map.of("name", "順番支店", "parentId", head, "code", "B-" + department));
        binned("/accounts/" + branch, 0);
        binned("/accounts/" + head, 0);
        manager.post("/trash/account/" + branch + "/restoration")
                .then()
                .statusCode(409)
                .body("code", is("restore_parent_first"));
        manager.post("/trash/account/" + head + "/restoration").then().statusCode(204);
        made("/accounts", Map.of("name", "あとから来た会社", "code", "B-" + department));
        manager.post("/trash/account/" + branch + "/restoration")
                .then()
                .statusCode(409)
                .body("code", is("taken"));
    }

    @Test
    void aRestoredPersonAndSaleAreBack() {
        String account = made("/accounts", Map.of("name", "売上商事"));
        String person = made("/persons", Map.of("name", "復帰 一郎", "home", Map.of("address", "自宅")));
        String sale = made("/sales", Map.of("accountId", account, "soldOn", "2026-10-01", "amount", 1000));
        binned("/persons/" + person, 0);
        binned("/sales/" + sale, 0);
        manager.get("/accounts/" + account).then().body("lastSaleOn", nullValue());
        manager.post("/trash/person/" + person + "/restoration").then().statusCode(204);
        manager.post("/trash/sale/" + sale + "/restoration").then().statusCode(204);
        manager.get("/persons/" + person).then().statusCode(200).body("home.address", is("自宅"));
        manager.get("/persons?q=復帰").then().body("items.id", contains(person));
        manager.get("/accounts/" + account).then().body("lastSaleOn", is("2026-10-01"));
    }

    @Test
    void purgingNeedsARightOfItsOwnAndLeavesNothing() {
        String person = made("/persons", Map.of("name", "消去 一郎"));
        binned("/persons/" + person, 0);
        manager.delete("/trash/person/" + person).then().statusCode(403);
        admin.delete("/trash/person/" + person).then().statusCode(204);
        manager.get("/trash").then().body("items.id", not(hasItem(person)));
        admin.delete("/trash/person/" + person).then().statusCode(404);
    }

    @Test
    void whatOthersPointToIsNotPurged() {
        String account = made("/accounts", Map.of("name", "売上あり商事"));
        made("/sales", Map.of("accountId", account, "soldOn", "2026-10-01", "amount", 1000));
        binned("/accounts/" + account, 0);
        admin.delete("/trash/account/" + account).then().statusCode(409).body("code", is("in_use"));
        admin.get("/trash?noun=account&limit=200").then().body("items.id", hasItem(account));
    }

    @Test
    void whoeverDeletedARecordTakesItBackAlsoWithoutARightToTheBin() {
        As rep = Given.rep(department), colleague = Given.rep(department);
        String account = rep.post("/accounts", Map.of("name", "声の商事")).path("id");
        String move = rep.post(
                        "/competitor-moves",
                        Map.of("accountId", account, "kind", "price", "seenOn", "2026-10-01", "text", "値引き"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rep.delete("/competitor-moves/" + move, 0).then().statusCode(204);
        colleague.post("/trash/competitorMove/" + move + "/restoration").then().statusCode(403);
        rep.post("/trash/competitorMove/" + move + "/restoration").then().statusCode(204);
        rep.get("/competitor-moves/" + move).then().statusCode(200);
        rep.delete("/trash/competitorMove/" + move).then().statusCode(403);
    }

    @Test
    void livingRecordsAreNotInTheBinAndOthersBinsAreClosed() {
        String account = made("/accounts", Map.of("name", "生きている商事"));
        manager.post("/trash/account/" + account + "/restoration").then().statusCode(404);
        binned("/accounts/" + account, 0);
        As stranger = Given.manager("よその部");
        stranger.get("/trash").then().body(OWN, empty());
        stranger.post("/trash/account/" + account + "/restoration").then().statusCode(404);
        stranger.post("/trash/nothing/" + account + "/restoration").then().statusCode(404);
        Given.rep(department).get("/trash").then().statusCode(403);
        As.anonymous().get("/trash").then().statusCode(401);
    }
}
