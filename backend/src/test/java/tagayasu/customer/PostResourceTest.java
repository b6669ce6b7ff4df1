package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class PostResourceTest {

    private final As rep = Given.rep("営業三課");

    private String account(Map<String, ?> account) {
        return rep.post("/accounts", account).then().statusCode(201).extract().path("id");
    }

    private String person(String name) {
        return rep.post("/persons", Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String post(String person, Map<String, ?> post) {
        return rep.post("/persons/" + person + "/posts", post)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @Tag("PER-12")
    void aTransferEndsTheFormerPostAndKeepsIt() {
        String old = account(Map.of("name", "前の会社"));
        String next = account(Map.of("name", "次の会社"));
        String person = person("転勤 太郎");
        String former = post(person, Map.of("accountId", old, "title", "課長", "startedOn", "2020-04-01"));
        post(person, Map.of("accountId", next, "title", "部長", "startedOn", "2024-04-01", "replaces", former));
        rep.get("/persons/" + person)
                .then()
                .body("posts.title", contains("部長", "課長"))
                .body("posts.current", contains(true, false))
                .body("posts[1].endedOn", is("2024-03-31"));
        rep.get("/accounts/" + old + "/persons").then().body("items", empty());
        rep.get("/accounts/" + next + "/persons").then().body("items.id", contains(person));
        rep.get("/persons?q=次の会社").then().body("items.id", contains(person));
        rep.get("/persons?q=前の会社").then().body("items", empty());
        rep.get("/persons/" + person + "/history")
                .then()
                .body("items.verb", contains("postStarted", "postEnded", "postStarted", "created"));
        rep.get("/accounts/" + old + "/timeline").then().body("items.verb", hasItem("postEnded"));
    }

    @Test
    @Tag("PER-12")
    void aPostThatMovesIsToldAtTheOldAccountToo() {
        String old = account(Map.of("name", "旧本社"));
        String next = account(Map.of("name", "新本社"));
        String person = person("異動 次郎");
        String post = post(person, Map.of("accountId", old, "title", "係長"));
        rep.patch("/persons/" + person + "/posts/" + post, 0, Map.of("accountId", next))
                .then()
                .statusCode(200);
        for (String account : List.of(old, next))
            rep.get("/accounts/" + account + "/timeline").then().body("items.verb", hasItem("postChanged"));
        rep.get("/persons/" + person + "/history")
                .then()
                .body("items[0].changes.find { it.field == 'account' }.before", is("旧本社"))
                .body("items[0].changes.find { it.field == 'account' }.after", is("新本社"));
    }

    @Test
    @Tag("PER-12")
    void aPersonMayHoldPostsAtSeveralCompaniesAtOnce() {
        String first = account(Map.of("name", "兼務一号"));
        String second = account(Map.of("name", "兼務二号"));
        String person = person("兼務 花子");
        post(person, Map.of("accountId", first, "title", "取締役"));
        post(person, Map.of("accountId", second, "title", "顧問"));
        rep.get("/accounts/" + first + "/persons").then().body("items.title", contains("取締役"));
        rep.get("/accounts/" + second + "/persons").then().body("items.title", contains("顧問"));
        rep.get("/persons?q=兼務").then().body("items.postCount", contains(2));
    }

    @Test
    @Tag("DRL-01")
    void theListOfAHeadOfficeMayTakeInItsBranches() {
        String head = account(Map.of("name", "本社"));
        String branch = account(Map.of("name", "支店", "parentId", head));
        String atHead = person("本社 社員");
        String atBranch = person("支店 社員");
        post(atHead, Map.of("accountId", head));
        post(atBranch, Map.of("accountId", branch));
        rep.get("/accounts/" + head + "/persons").then().body("items.id", contains(atHead));
        rep.get("/accounts/" + head + "/persons?includeBranches=true&withTotal=true")
                .then()
                .body("items.id", containsInAnyOrder(atHead, atBranch))
                .body("total", is(2));
    }

    @Test
    void aPostIsCorrectedEndedAndRemoved() {
        String account = account(Map.of("name", "訂正商事"));
        String person = person("訂正 太郎");
        String post = post(person, Map.of("accountId", account, "title", "ぶちょう"));
        String path = "/persons/" + person + "/posts/" + post;
        rep.patch(path, 0, Map.of("title", "部長"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", is("部長"));
        rep.patch(path, 0, Map.of("title", "x")).then().statusCode(412);
        rep.patch(path, 1, Map.of("startedOn", "2024-04-01", "endedOn", "2024-03-31"))
                .then()
                .statusCode(422)
                .body("code", is("ends_before_it_starts"));
        rep.patch(path, 1, Map.of("endedOn", "2024-03-31")).then().body("current", is(false));
        rep.delete(path, 2).then().statusCode(204);
        rep.get("/persons/" + person + "/posts").then().body("items", empty());
    }

    @Test
    void aPostCannotReplaceOneOfAnotherPersonNorBeginBeforeTheOneItReplaces() {
        String account = account(Map.of("name", "検査商事"));
        String person = person("検査 太郎");
        String others = post(person("別人 太郎"), Map.of("accountId", account));
        rep.post("/persons/" + person + "/posts", Map.of("accountId", account, "replaces", others))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/replaces"));
        String own = post(person, Map.of("accountId", account, "startedOn", "2024-04-01"));
        rep.post(
                        "/persons/" + person + "/posts",
                        Map.of("accountId", account, "replaces", own, "startedOn", "2024-03-01"))
                .then()
                .statusCode(422)
                .body("code", is("starts_before_what_it_replaces"));
    }

    @Test
    void aCompanyTheReaderMayNotSeeIsNotNamed() {
        String account = account(Map.of("name", "秘密商事"));
        String person = person("共有 太郎");
        post(person, Map.of("accountId", account, "title", "部長"));
        As manager = Given.manager(rep.department());
        As colleague = Given.rep("別の営業所");
        manager.patch(
                        "/persons/" + person,
                        0,
                        Map.of("ownerId", manager.id(), "staffIds", java.util.List.of(colleague.id())))
                .then()
                .statusCode(200);
        colleague
                .get("/persons/" + person)
                .then()
                .statusCode(200)
                .body("posts[0].title", is("部長"))
                .body("posts[0].account", nullValue());
        colleague.get("/persons?q=共有").then().body("items.account", contains(nullValue()));
    }
}
