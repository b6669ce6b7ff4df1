package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class PersonResourceTest {

    private final UUID department = Given.department("営業二課");
    private final As rep = Given.rep(department);

    private String account(String name) {
        return rep.post("/accounts", Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse enter(Map<String, ?> person) {
        return rep.post("/persons", person).then().statusCode(201);
    }

    private String entered(Map<String, ?> person) {
        return enter(person).extract().path("id");
    }

    @Test
    @Tag("PER-01")
    void aPersonEnteredWithACompanyStandsAmongItsPersons() {
        String account = account("㈱赤木電機");
        String person = enter(Map.of(
                        "name",
                        "赤木　剛憲",
                        "nameKana",
                        "アカギ タケノリ",
                        "email",
                        "akagi@example.jp",
                        "post",
                        Map.of("accountId", account, "department", "営業部", "title", "部長")))
                .header("ETag", "\"0\"")
                .body("familyName", is("赤木"))
                .body("givenName", is("剛憲"))
                .body("name", is("赤木 剛憲"))
                .body("code", startsWith("P"))
                .body("ownerId", is(rep.id().toString()))
                .body("posts.account.name", contains("㈱赤木電機"))
                .body("posts[0].title", is("部長"))
                .body("posts[0].current", is(true))
                .body("allowed", containsInAnyOrder("change", "readHome", "changeHome"))
                .extract()
                .path("id");
        rep.get("/accounts/{id}/persons?withTotal=true", account)
                .then()
                .statusCode(200)
                .body("items.id", contains(person))
                .body("items[0].title", is("部長"))
                .body("total", is(1));
        rep.get("/persons?accountId=" + account).then().body("items.id", contains(person));
    }

    @Test
    @Tag("PER-01")
    void whatIsMissingOrWrongIsToldAtTheField() {
        rep.post("/persons", Map.of("nameKana", "アカギ"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
        rep.post("/persons", Map.of("name", "赤木", "email", "no address", "post", Map.of("title", "部長")))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/email", "/post/accountId"));
        rep.post("/persons", Map.of("name", "赤木", "post", Map.of("accountId", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/post/accountId"))
                .body("errors.code", contains("unknown_account"));
        rep.post("/persons", Map.of("name", "赤木", "staffIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_user"));
    }

    @Test
    void twoPersonsMayHaveOneNameAndANameMayHaveNoSpace() {
        String first = entered(Map.of("name", "王貞治"));
        String second = enter(Map.of("familyName", "王貞治"))
                .body("name", is("王貞治"))
                .body("givenName", is(""))
                .extract()
                .path("id");
        rep.get("/persons?q=王貞治").then().body("items.id", containsInAnyOrder(first, second));
    }

    @Test
    @Tag("PER-03")
    void aPersonWithoutAnyCompanyIsInTheSameLists() {
        String alone = entered(Map.of("name", "浪人 一郎", "nameKana", "ロウニン イチロウ", "home", Map.of("address", "本町1-1")));
        String employed = entered(Map.of("name", "社員 花子", "post", Map.of("accountId", account("会社"))));
        rep.get("/persons").then().body("items.id", containsInAnyOrder(alone, employed));
        rep.get("/persons?withoutAccount=true").then().body("items.id", contains(alone));
        rep.get("/persons?withoutAccount=false").then().body("items.id", contains(employed));
    }

    @Test
    @Tag("PER-02")
    void aPersonIsFoundByNameKanaTitleCompanyAddressPhoneAndRomaji() {
        String account = rep.post(
                        "/accounts", Map.of("name", "㈱湘北物産", "prefecture", "神奈川県", "city", "藤沢市", "address", "鵠沼１－２"))
                .then()
                .extract()
                .path("id");
        String person = entered(Map.of(
                "name",
                "髙﨑 次郎",
                "nameKana",
                "タカサキ ジロウ",
                "mobile",
                "090-1234-5678",
                "post",
                Map.of("accountId", account, "title", "仕入課長")));
        for (String q : List.of("高崎", "ﾀｶｻｷ", "たかさ", "takasaki", "仕入", "湘北", "(株)湘北", "藤沢市鵠沼", "09012345", "高崎 湘北"))
            rep.get("/persons?q={q}", q).then().statusCode(200).body("items.id", contains(person));
        rep.get("/persons?q={q}", "高崎 山王").then().body("items", empty());
    }

    @Test
    void aCompanyThatChangesItsNameTakesItsPersonsAlongInTheSearch() {
        String account = account("旧社名商会");
        String person = entered(Map.of("name", "陵南 太郎", "post", Map.of("accountId", account)));
        rep.patch("/accounts/" + account, 0, Map.of("name", "新社名商会")).then().statusCode(200);
        rep.get("/persons?q=新社名").then().body("items.id", contains(person));
        rep.get("/persons?q=旧社名").then().body("items", empty());
    }

    @Test
    void aPatchChangesWhatItNamesAndOnlyTheVersionThatWasRead() {
        String person = entered(Map.of("name", "宮城 リョータ", "mobile", "090-1111-2222", "note", "メモ"));
        rep.patch("/persons/" + person, 0, "{\"mobile\": null, \"givenName\": \"良田\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("mobile", nullValue())
                .body("name", is("宮城 良田"))
                .body("note", is("メモ"));
        rep.patch("/persons/" + person, 0, Map.of("note", "古い")).then().statusCode(412);
        rep.patch("/persons/" + person, 1, Map.of("name", "宮城")).then().body("givenName", is(""));
        rep.patch("/persons/" + person, 2, Map.of("unknown", 1)).then().statusCode(422);
        rep.patch("/persons/" + person, 2, Map.of("post", Map.of("accountId", account("別会社"))))
                .then()
                .statusCode(422)
                .body("code", is("only_on_creation"));
        rep.get("/persons?q=良田").then().body("items", empty());
    }

    @Test
    @Tag("PER-04")
    void homeDataIsForThoseWhoHoldThatRight() {
        String person = entered(Map.of("name", "三井 寿", "home", Map.of("address", "自宅町9", "birthday", "1976-05-22")));
        rep.get("/persons/" + person).then().body("home.address", is("自宅町9")).body("home.birthday", is("1976-05-22"));
        As clerk = Given.clerk(department);
        clerk.get("/persons/" + person)
                .then()
                .statusCode(200)
                .body("home", nullValue())
                .body("allowed", not(hasItem("readHome")));
        clerk.patch("/persons/" + person, 0, Map.of("note", "事務から")).then().statusCode(200);
        rep.get("/persons/" + person).then().body("home.address", is("自宅町9")).body("note", is("事務から"));
        clerk.patch("/persons/" + person, 1, Map.of("home", Map.of("address", "x")))
                .then()
                .statusCode(403);
        rep.patch("/persons/" + person, 1, Map.of("home", Map.of("phone", "0466-11-2222")))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("home.address", is("自宅町9"))
                .body("home.phone", is("0466-11-2222"));
        clerk.get("/persons/{id}/history", person)
                .then()
                .body("items.changes.flatten().field", hasItem("note"))
                .body("items.changes.flatten().field", not(hasItem("home")));
        rep.get("/persons/{id}/history", person).then().body("items.changes.flatten().field", hasItem("home"));
        rep.patch("/persons/" + person, 2, "{\"home\": null}").then().body("home", nullValue());
    }

    @Test
    @Tag("GOV-03")
    void everyChangeIsInTheHistoryWithItsValuesApart() {
        String person = entered(Map.of("name", "流川 楓"));
        rep.patch("/persons/" + person, 0, Map.of("mobile", "090-1111-0011"))
                .then()
                .statusCode(200);
        rep.get("/persons/{id}/history", person)
                .then()
                .body("items.verb", contains("updated", "created"))
                .body("items[0].actorName", is(rep.name()))
                .body("items[0].through", is("api"))
                .body("items[0].changes.field", contains("mobile"))
                .body("items[0].changes[0].after", is("090-1111-0011"));
    }

    @Test
    @Tag("PER-04")
    void aColleagueInChargeMayChangeThePersonAndOthersMayOnlyRead() {
        As colleague = Given.rep(department);
        As other = Given.rep(department);
        String person = entered(Map.of("name", "彩子", "staffIds", List.of(colleague.id())));
        rep.get("/persons/" + person)
                .then()
                .body("staff.id", contains(colleague.id().toString()));
        other.patch("/persons/" + person, 0, Map.of("note", "x")).then().statusCode(403);
        colleague.patch("/persons/" + person, 0, Map.of("note", "x")).then().statusCode(200);
        As manager = Given.manager(department);
        manager.patch("/persons/" + person, 1, "{\"staffIds\": null}")
                .then()
                .statusCode(200)
                .body("staff", empty());
        colleague.patch("/persons/" + person, 2, Map.of("note", "y")).then().statusCode(403);
    }

    @Test
    void anotherDepartmentSeesNothing() {
        String account = account("見えない商事");
        String person = entered(Map.of("name", "見えない 太郎", "post", Map.of("accountId", account)));
        As stranger = Given.rep("ほかの部");
        stranger.get("/persons").then().statusCode(200).body("items", empty());
        stranger.get("/persons?q=見えない").then().body("items", empty());
        stranger.get("/persons/" + person).then().statusCode(404);
        stranger.get("/persons/" + person + "/history").then().statusCode(404);
        stranger.get("/persons/" + person + "/posts").then().statusCode(404);
        stranger.get("/accounts/" + account + "/persons").then().statusCode(404);
        stranger.get("/persons?accountId=" + account).then().statusCode(404);
        stranger.patch("/persons/" + person, 0, Map.of("note", "x")).then().statusCode(404);
        stranger.post("/persons/" + person + "/posts", Map.of("accountId", account))
                .then()
                .statusCode(404);
        As.anonymous().get("/persons").then().statusCode(401);
    }

    @Test
    @Tag("GOV-03")
    void aDeletedPersonLeavesListsAndSearchAndGivesTheCodeFree() {
        As manager = Given.manager(department);
        String person = entered(Map.of("name", "木暮 公延", "code", "KEEP-" + department));
        rep.delete("/persons/" + person, 0).then().statusCode(403);
        manager.delete("/persons/" + person, 0).then().statusCode(204);
        rep.get("/persons/" + person).then().statusCode(404);
        rep.get("/persons?q=木暮").then().body("items", empty());
        entered(Map.of("name", "小暮 公延", "code", "KEEP-" + department));
        rep.post("/persons", Map.of("name", "三人目", "code", "KEEP-" + department))
                .then()
                .statusCode(409);
    }

    @Test
    void personsAreFoundByConditionsAndAccountsByTheirPersons() {
        String account = account("条件商事");
        String person = entered(Map.of("name", "安西 光義", "post", Map.of("accountId", account, "title", "監督")));
        entered(Map.of("name", "水戸 洋平"));
        rep.post("/persons/search", Map.of("where", Map.of("field", "title", "op", "contains", "value", "監督")))
                .then()
                .statusCode(200)
                .body("items.id", contains(person));
        rep.post(
                        "/persons/search",
                        Map.of(
                                "where",
                                Map.of(
                                        "has",
                                        "accounts",
                                        "where",
                                        Map.of("field", "name", "op", "contains", "value", "条件"))))
                .then()
                .statusCode(200)
                .body("items.id", contains(person));
        rep.post(
                        "/accounts/search",
                        Map.of(
                                "where",
                                Map.of(
                                        "has",
                                        "persons",
                                        "where",
                                        Map.of("field", "name", "op", "contains", "value", "安西"))))
                .then()
                .statusCode(200)
                .body("items.id", contains(account));
        rep.get("/condition-fields?noun=person").then().body("fields.name", hasItems("name", "title"));
    }

    @Test
    void aListIsSortedByKanaAndContinuesAfterItsCursor() {
        for (String kana : List.of("ワダ", "アベ", "サトウ")) entered(Map.of("name", kana + " 順", "nameKana", kana));
        String next = rep.get("/persons?limit=2&withTotal=true")
                .then()
                .body("items.nameKana", contains("アベ", "サトウ"))
                .body("total", is(3))
                .extract()
                .path("nextCursor");
        rep.get("/persons?limit=2&cursor=" + next)
                .then()
                .body("items.nameKana", contains("ワダ"))
                .body("nextCursor", nullValue());
        rep.get("/persons?q=順&sort=-nameKana").then().body("items", hasSize(3)).body("items[0].nameKana", is("ワダ"));
    }
}
