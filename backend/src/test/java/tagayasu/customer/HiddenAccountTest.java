package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

/** A visible record that points to an account in another department's charge does not tell of it. */
@QuarkusTest
class HiddenAccountTest {

    private final As admin = Given.admin();
    private final As rep = Given.rep("東課");
    private final As other = Given.rep("西課");
    private String hidden;

    @BeforeEach
    void openIt() {
        hidden = account("秘匿商事" + UUID.randomUUID(), other, Map.of("prefecture", "京都府", "city", "宇治市"));
    }

    private String account(String name, As owner, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of("name", name, "ownerId", owner.id()));
        return admin.post("/accounts", body).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse where(As who, String noun, String field, String op, Object value) {
        var leaf = Map.of("field", field, "op", op, "value", value);
        return who.post("/" + noun + "/search", Map.of("where", leaf)).then().statusCode(200);
    }

    @Test
    @Tag("PER-02")
    void aPersonIsNotFoundByTheNameOfACompanyThatTheReaderMayNotSee() {
        var post = Map.of("accountId", hidden, "title", "秘書室長", "email", "a@hitoku.example.jp");
        String person = admin.post(
                        "/persons",
                        Map.of(
                                "name",
                                "兼務 太郎",
                                "nameKana",
                                "ケンム タロウ",
                                "mobile",
                                "090-8765-4321",
                                "email",
                                "Kenmu@home.example.jp",
                                "ownerId",
                                rep.id(),
                                "post",
                                post))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String open = account("公開物産", rep, Map.of());
        admin.post("/persons/{id}/posts", Map.of("accountId", open, "title", "マネージャー"), person)
                .then()
                .statusCode(201);
        for (String q : List.of("秘匿", "宇治", "秘書室", "hitoku", "兼務 秘匿", "秘匿 公開")) {
            rep.get("/persons?withTotal=true&q={q}", q)
                    .then()
                    .body("items", empty())
                    .body("total", is(0));
            rep.get("/search?kinds=person&q={q}", q).then().body("groups[0].hits", is(0));
            admin.get("/persons?q={q}&ownerId={owner}", q, rep.id()).then().body("items.id", contains(person));
        }
        for (String q : List.of("兼務", "けんむ", "kenmu", "09087654", "kenmu@home", "公開", "まねーじゃ", "兼務 公開"))
            rep.get("/persons?q={q}", q)
                    .then()
                    .body("items.id", contains(person))
                    .body("items[0].account.id", is(open))
                    .body("items[0].postCount", is(1));
        rep.get("/search?kinds=person&q=公開")
                .then()
                .body("groups[0].items.id", contains(person))
                .body("groups[0].items[0].subtitle", is("公開物産  マネージャー"));
    }

    @Test
    @Tag("CUS-07")
    void aBranchDoesNotTellOfAHeadOfficeThatTheReaderMayNotSee() {
        String branch = account("秘匿商事 支店" + UUID.randomUUID(), rep, Map.of("parentId", hidden));
        rep.get("/accounts").then().body("items.id", contains(branch)).body("items[0].parentId", nullValue());
        where(admin, "accounts", "parent", "eq", hidden)
                .body("items.id", contains(branch))
                .body("items[0].parentId", is(hidden));
        for (String field : List.of("parent", "head")) {
            where(rep, "accounts", field, "eq", hidden).body("items", empty());
            where(rep, "accounts", field, "in", List.of(hidden)).body("items", empty());
            where(rep, "accounts", field, "ne", hidden).body("items.id", contains(branch));
            where(rep, "accounts", field, "notIn", List.of(hidden)).body("items.id", contains(branch));
        }
        where(rep, "accounts", "parent", "notEmpty", "").body("items", empty());
        where(rep, "accounts", "parent", "empty", "").body("items.id", contains(branch));
        rep.get("/accounts?parentId=" + hidden).then().body("items", empty());
        rep.get("/accounts?headId=" + hidden).then().body("items", empty());
        String second = account("公開支店", rep, Map.of("parentId", branch));
        where(rep, "accounts", "parent", "eq", branch).body("items.id", contains(second));
        where(rep, "accounts", "parent", "ne", branch).body("items.id", contains(branch));
    }

    @Test
    void aConditionOnTheAccountOfAContactDoesNotTellOfAHiddenOne() {
        var met = Map.of(
                "accountId",
                hidden,
                "method",
                "電話",
                "participantIds",
                List.of(rep.id()),
                "result",
                Map.of("text", "x"));
        String contact =
                admin.post("/contacts", met).then().statusCode(201).extract().path("id");
        rep.get("/contacts").then().body("items.id", contains(contact));
        where(rep, "contacts", "account", "eq", hidden).body("items", empty());
        where(other, "contacts", "account", "eq", hidden).body("items.id", contains(contact));
    }

    @Test
    @Tag("PER-02")
    void aPostAtAHiddenAccountIsNeitherFoundNorCountedNorExported() {
        As manager = Given.manager(rep.department());
        String code = "H" + UUID.randomUUID().toString().substring(0, 8);
        String person = admin.post(
                        "/persons",
                        Map.of(
                                "familyName",
                                "兼務",
                                "code",
                                code,
                                "ownerId",
                                rep.id(),
                                "post",
                                Map.of("accountId", hidden, "title", "秘書室長", "department", "秘書室")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        where(rep, "persons", "title", "contains", "秘書").body("items", empty());
        where(rep, "persons", "department", "startsWith", "秘").body("items", empty());
        where(rep, "persons", "title", "notEmpty", "").body("items", empty());
        where(rep, "persons", "withoutAccount", "eq", true).body("items.id", contains(person));
        rep.get("/persons?withoutAccount=false&withTotal=true").then().body("total", is(0));
        where(admin, "persons", "title", "eq", "秘書室長").body("items.id", hasItem(person));
        var export = Map.of("noun", "person", "format", "csv", "columns", List.of("code", "title", "withoutAccount"));
        manager.post("/exports", export).then().statusCode(200).body(containsString(code + ",,1"));
        admin.post("/exports", export).then().body(containsString(code + ",秘書室長,0"));
    }

    @Test
    @Tag("CUS-07")
    void aBranchOfAHiddenHeadOfficeIsNotSaidToBeOne() {
        String branch = account("支店" + UUID.randomUUID(), rep, Map.of("parentId", hidden));
        where(rep, "accounts", "isBranch", "eq", true).body("items", empty());
        where(rep, "accounts", "isBranch", "eq", false).body("items.id", contains(branch));
        where(admin, "accounts", "isBranch", "eq", true).body("items.id", hasItem(branch));
        String second = account("出張所" + UUID.randomUUID(), rep, Map.of("parentId", branch));
        where(rep, "accounts", "isBranch", "eq", true).body("items.id", contains(second));
    }
}
