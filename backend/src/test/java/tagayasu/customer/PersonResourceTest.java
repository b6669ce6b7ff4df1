package tagayasu.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
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
                .body("items.changes.flatten().field", everyItem(not(startsWith("home"))));
        rep.get("/persons/{id}/history", person).then().body("items[0].changes.field", contains("home.phone"));
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
}
