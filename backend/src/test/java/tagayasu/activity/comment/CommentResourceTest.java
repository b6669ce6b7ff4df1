package tagayasu.activity.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("ACT-08")
class CommentResourceTest {

    private final UUID department = Given.department("ひとこと課");
    private final As rep = Given.rep(department);
    private final As colleague = Given.rep(department);
    private final As manager = Given.manager(department);
    private final As stranger = Given.rep("よその課");
    private String account;

    @BeforeEach
    void openAccount() {
        account = rep.post("/accounts", Map.of("name", "ひとこと商事")).path("id");
    }

    private Response say(As author, String text, As... mentioned) {
        List<UUID> ids = List.of(mentioned).stream().map(As::id).toList();
        return author.post(
                "/comments", Map.of("subjectKind", "account", "subjectId", account, "text", text, "mentions", ids));
    }

    private String said(As author, String text, As... mentioned) {
        return say(author, text, mentioned).then().statusCode(201).extract().path("id");
    }

    private Response comments(As reader) {
        return reader.get("/comments?subjectKind=account&subjectId={a}", account);
    }

    @Test
    void whoMayReadTheRecordReadsAndWritesItsCommentsAndNobodyElse() {
        String id = said(manager, "次の訪問に同行します");
        comments(rep)
                .then()
                .statusCode(200)
                .body("items.text", contains("次の訪問に同行します"))
                .body("items[0].authorName", is(manager.name()))
                .body("items[0].allowed", empty());
        comments(stranger).then().statusCode(404);
        say(stranger, "こんにちは").then().statusCode(404);
        stranger.patch("/comments/" + id, 0, Map.of("text", "x")).then().statusCode(404);
        rep.patch("/comments/" + id, 0, Map.of("text", "x")).then().statusCode(403);
        rep.delete("/comments/" + id, 0).then().statusCode(403);
        rep.get("/accounts/{id}/timeline?kind=comment", account).then().body("items.title", contains("次の訪問に同行します"));
    }

    @Test
    void anAuthorChangesAndTakesAwayTheirOwn() {
        String id = said(manager, "同行します");
        manager.patch("/comments/" + id, 0, Map.of("text", "同行しません"))
                .then()
                .statusCode(200)
                .body("text", is("同行しません"))
                .body("editedAt", notNullValue());
        manager.patch("/comments/" + id, 0, Map.of("text", "x")).then().statusCode(412);
        manager.delete("/comments/" + id, 1).then().statusCode(204);
        comments(rep).then().body("items", empty());
        rep.get("/notifications?open=true").then().body("items", empty()); // not seen, so it never came
    }

    @Test
    void whoIsMentionedIsToldOnceAndOwnerAndEarlierCommentersHearOfIt() {
        said(colleague, "はじめまして");
        said(manager, "@" + rep.name() + " お願いします", rep);
        rep.get("/notifications?open=true&kind=comment.mention")
                .then()
                .body("items.why", contains("mentioned"))
                .body("items.title", contains("ひとこと商事"))
                .body("items[0].detail.text", containsString("お願いします"));
        rep.get("/notifications?kind=comment.added").then().body("items.size()", is(1)); // colleague's only
        colleague
                .get("/notifications?kind=comment.added")
                .then()
                .body("items.why", contains("commenter"))
                .body("items.actorName", contains(manager.name()));
        manager.get("/notifications").then().body("items", empty());
    }

    @Test
    void whoMayNotSeeTheRecordCannotBeMentioned() {
        say(rep, "@" + stranger.name(), colleague, stranger)
                .then()
                .statusCode(422)
                .body("code", is("mention_cannot_see"))
                .body("errors[0].pointer", is("/mentions/1"))
                .body("errors[0].message", containsString(stranger.name()));
        comments(rep).then().body("items", empty());
    }

    @Test
    void whoCannotSeeTheSaleSeesNoCommentOfItInTheTimeline() {
        String sale = rep.post("/sales", Map.of("accountId", account, "soldOn", "2026-10-01", "amount", 1))
                .path("id");
        rep.post("/comments", Map.of("subjectKind", "sale", "subjectId", sale, "text", "値引きあり"))
                .then()
                .statusCode(201);
        rep.get("/accounts/{id}/timeline?kind=comment", account).then().body("items.subjectKind", contains("sale"));
        rep.delete("/sales/" + sale, 0).then();
        rep.post("/comments", Map.of("subjectKind", "nothing", "subjectId", sale, "text", "x"))
                .then()
                .statusCode(404);
        rep.get("/comments?subjectKind=account&subjectId={s}", sale).then().statusCode(404);
    }

    @Test
    @Tag("ACT-10")
    void aSuperiorPraisesAndThePraiseStaysInTheAlbum() {
        var body = Map.of("subjectKind", "account", "subjectId", account, "toUserId", rep.id(), "text", "粘り強い対応でした");
        manager.get("/praises/missing").then().body("items.id", hasItem(rep.id().toString()));
        String id = manager.post("/praises", body)
                .then()
                .statusCode(201)
                .body("title", is("ひとこと商事"))
                .extract()
                .path("id");
        manager.get("/praises/missing")
                .then()
                .body("items.id", not(hasItem(rep.id().toString())))
                .body("items.id", hasItem(colleague.id().toString()));
        manager.get("/praises/missing?month=2020-01")
                .then()
                .body("items.id", hasItem(rep.id().toString()));
        rep.get("/praises?to=me")
                .then()
                .body("items.text", contains("粘り強い対応でした"))
                .body("items.fromUserName", contains(manager.name()));
        rep.get("/notifications")
                .then()
                .body("items.kind", hasItem("praise.given"))
                .body("items.why", hasItem("praised"));
        for (As other : List.of(colleague, stranger))
            other.get("/praises").then().body("items", empty());
        rep.post("/praises", body).then().statusCode(403);
        rep.get("/praises/missing").then().statusCode(403);
        var self = Map.of("subjectKind", "account", "subjectId", account, "toUserId", manager.id(), "text", "x");
        manager.post("/praises", self).then().statusCode(422).body("code", is("praise_of_oneself"));
        var out = Map.of("subjectKind", "account", "subjectId", account, "toUserId", stranger.id(), "text", "x");
        manager.post("/praises", out).then().statusCode(403);
        rep.delete("/praises/" + id).then().statusCode(403);
        stranger.delete("/praises/" + id).then().statusCode(404);
        manager.delete("/praises/" + id).then().statusCode(204);
        rep.get("/praises?to=me").then().body("items", empty());
    }
}
