package tagayasu.activity.remark;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("CUS-09")
class AccountRemarkTest {

    private final As rep = Given.rep("所見課");
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post("/accounts", Map.of("name", "所見商事")).path("id");
    }

    private String note(As who, String kind, String text) {
        return who.post("/accounts/{id}/remarks", Map.of("kind", kind, "text", text), account)
                .then()
                .statusCode(201)
                .body("notedBy", is(who.id().toString()))
                .body("notedOn", notNullValue())
                .extract()
                .path("id");
    }

    @Test
    void eachRemarkIsDatedAndSignedAndCorrectedByWhoSignedIt() {
        As colleague = Given.rep(rep.department());
        note(rep, "interest", "省エネ設備");
        String id = note(colleague, "taste", "社長はゴルフ好き");
        rep.get("/accounts/{id}/remarks", account)
                .then()
                .body("items.text", containsInAnyOrder("省エネ設備", "社長はゴルフ好き"))
                .body("items.notedByName", hasItem(colleague.name()));
        rep.patch("/accounts/{id}/remarks/{r}", 0, Map.of("text", "x"), account, id)
                .then()
                .statusCode(403);
        colleague
                .patch("/accounts/{id}/remarks/{r}", 0, Map.of("text", "社長は釣り好き"), account, id)
                .then()
                .statusCode(200)
                .body("text", is("社長は釣り好き"));
        colleague.delete("/accounts/{id}/remarks/{r}", 1, account, id).then().statusCode(204);
        rep.get("/accounts/{id}/history", account)
                .then()
                .body(
                        "items.verb",
                        contains("remarkRemoved", "remarkChanged", "remarkAdded", "remarkAdded", "created"));
        rep.get("/accounts/{id}/timeline?kind=remark", account).then().body("items.title", contains("省エネ設備"));
        rep.post("/accounts/{id}/remarks", Map.of("kind", "rumour", "text", "x"), account)
                .then()
                .statusCode(422);
    }

    @Test
    @Tag("ACT-02")
    void whatIsLearntAtAContactIsNotedWithItsResultOnTheDayOfTheContact() {
        var result = Map.of(
                "heldOn",
                "2026-10-01",
                "text",
                "倉庫を見せてもらった",
                "remarks",
                List.of(Map.of("kind", "issue", "text", "人手不足"), Map.of("kind", "interest", "text", "省人化")));
        String contact = rep.post("/contacts", Map.of("accountId", account, "method", "訪問", "result", result))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rep.patch("/contacts/{id}", 0, Map.of("result", Map.of("text", "倉庫を歩いた")), contact)
                .then()
                .statusCode(200);
        rep.get("/accounts/{id}/remarks", account)
                .then()
                .body("items.text", containsInAnyOrder("人手不足", "省人化"))
                .body("items.notedOn", everyItem(is("2026-10-01")))
                .body("items.contactId", everyItem(is(contact)))
                .body("items.notedBy", everyItem(is(rep.id().toString())));
    }

    @Test
    @Tag("ACT-02")
    void whoTakesPartWithoutReachingTheAccountNotesNothingAboutIt() {
        As guest = Given.rep("同行課");
        String plan = rep.post(
                        "/contacts",
                        Map.of(
                                "accountId",
                                account,
                                "purpose",
                                "商談",
                                "method",
                                "訪問",
                                "plannedOn",
                                "2026-10-01",
                                "plannedFrom",
                                "10:00",
                                "participantIds",
                                List.of(rep.id(), guest.id())))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var remark = List.of(Map.of("kind", "issue", "text", "聞いた話"));
        guest.post("/contacts/{id}/result", Map.of("remarks", remark), plan)
                .then()
                .statusCode(403);
        rep.get("/contacts/{id}", plan).then().body("state", is("planned"));
        rep.get("/accounts/{id}/remarks", account).then().body("items", empty());
    }

    @Test
    void companiesAreFoundByAnIssueThatTheyHave() {
        note(rep, "issue", "倉庫の人手不足");
        var where = Map.of(
                "has",
                "remarks",
                "where",
                Map.of(
                        "all",
                        List.of(
                                Map.of("field", "kind", "op", "eq", "value", "issue"),
                                Map.of("field", "text", "op", "contains", "value", "人手不足"))));
        rep.post("/accounts/search", Map.of("where", where)).then().body("items.id", contains(account));
        Given.rep("他課").post("/accounts/search", Map.of("where", where)).then().body("items", empty());
    }

    @Test
    @Tag("GOV-01")
    void anotherDepartmentNeitherReadsNorWritesThem() {
        String id = note(rep, "comment", "秘密");
        As stranger = Given.rep("他課");
        stranger.get("/accounts/{id}/remarks", account).then().statusCode(404);
        stranger.post("/accounts/{id}/remarks", Map.of("kind", "comment", "text", "x"), account)
                .then()
                .statusCode(404);
        stranger.delete("/accounts/{id}/remarks/{r}", 0, account, id).then().statusCode(404);
    }

    @Test
    @Tag("GEN-12")
    void whoMayNotReadRemarksReadsNoneOfAnAccountThatTheyMayRead() {
        note(rep, "comment", "社外秘");
        As reader = Given.reader(rep.department());
        reader.get("/accounts/{id}/remarks", account).then().statusCode(200);
        rule("none");
        try {
            reader.get("/accounts/{id}/remarks", account).then().statusCode(403);
            reader.get("/accounts/{id}/timeline?kind=remark", account).then().body("items", empty());
        } finally {
            rule("tree");
        }
    }

    private static void rule(String scope) {
        var rule = Map.of("role", "reader", "noun", "accountRemark", "action", "read", "scope", scope);
        Given.admin()
                .put("/access-rules", Map.of("rules", List.of(rule)))
                .then()
                .statusCode(200);
    }
}
