package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
class PersonListTest {

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
