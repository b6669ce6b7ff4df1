package tagayasu.staff.notices;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.Current;

@QuarkusTest
@Tag("GEN-04")
@ActivateRequestContext
class NoticeResourceTest {

    /** A kind that only these tests give. */
    static class Kinds {
        @Produces
        @Singleton
        NoticeKind trial() {
            return new NoticeKind("trial.told", "試しの知らせ", "Trial");
        }
    }

    @Inject
    Notices notices;

    @Inject
    Current current;

    private final UUID department = Given.department("通知課");
    private final As rep = Given.rep(department);
    private final As colleague = Given.rep(department);
    private String account;

    @BeforeEach
    void newAccount() {
        account = newAccount(rep);
    }

    private static String newAccount(As owner) {
        return owner.post("/accounts", Map.of("name", "通知商事"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void tell(As actor, String about, As... readers) {
        current.actAs(new Actor(actor.id(), Through.SCREEN));
        Collection<UUID> users = Stream.of(readers).map(As::id).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> notices.tell(
                        users, "trial.told", "account", UUID.fromString(about), "owner", Map.of("text", "ひとこと")));
    }

    @Test
    void aNoticeSaysWhoWhatAndWhyAndStaysUntilItIsDismissed() {
        tell(colleague, account, rep, colleague);
        String id = rep.get("/notifications?open=true")
                .then()
                .statusCode(200)
                .body("unseen", is(1))
                .body("items.title", contains("通知商事"))
                .body("items[0].accountId", is(account))
                .body("items[0].why", is("owner"))
                .body("items[0].actorName", is(colleague.name()))
                .body("items[0].detail.text", is("ひとこと"))
                .extract()
                .path("items[0].id");
        colleague.get("/notifications").then().body("items", empty()); // never to who caused it
        rep.post("/notifications/seen", Map.of("upTo", id)).then().statusCode(204);
        rep.get("/notifications/unseen").then().body("unseen", is(0));
        rep.get("/notifications?open=true").then().body("items.id", contains(id));
        rep.post("/notifications/" + id + "/dismissal").then().statusCode(204);
        rep.get("/notifications?open=true").then().body("items", empty());
        rep.get("/notifications?open=false").then().body("items[0].dismissedAt", notNullValue());
        rep.delete("/notifications/" + id + "/dismissal").then().statusCode(204);
        rep.get("/notifications?open=true").then().body("items.id", contains(id));
    }

    @Test
    void nobodyReadsOrDismissesAnothersNotices() {
        tell(colleague, account, rep);
        String id = rep.get("/notifications").path("items[0].id");
        As admin = Given.admin();
        for (As other : List.of(colleague, admin, Given.rep("ほかの課"))) {
            other.get("/notifications").then().statusCode(200).body("items", empty());
            other.post("/notifications/" + id + "/dismissal").then().statusCode(404);
            other.delete("/notifications/" + id + "/dismissal").then().statusCode(404);
            other.post("/notifications/dismissals", Map.of("ids", List.of(id)))
                    .then()
                    .body("dismissed", is(0));
        }
        rep.get("/notifications?open=true").then().body("items.id", contains(id));
    }

    @Test
    void aRecordThatIsNoLongerVisibleShowsNothingOfItself() {
        tell(colleague, account, rep);
        UUID elsewhere = Given.rep("よその課").id();
        Given.admin()
                .patch("/accounts/" + account, 0, Map.of("ownerId", elsewhere))
                .then()
                .statusCode(200);
        rep.get("/notifications")
                .then()
                .body("items[0].title", nullValue())
                .body("items[0].detail", nullValue())
                .body("items[0].subjectId", is(account));
    }

    @Test
    void severalAreDismissedAtOnceButNotWhatCameMeanwhile() {
        tell(colleague, account, rep);
        tell(colleague, account, rep);
        String newest = rep.get("/notifications?limit=1").path("items[0].id");
        tell(colleague, account, rep);
        rep.post("/notifications/dismissals", Map.of("upTo", newest)).then().body("dismissed", is(2));
        rep.get("/notifications?open=true")
                .then()
                .body("items.id", not(hasItem(newest)))
                .body("unseen", is(1));
        rep.post("/notifications/dismissals", Map.of()).then().statusCode(422).body("code", is("ids_or_up_to"));
        String cursor = rep.get("/notifications?limit=2").path("nextCursor");
        rep.get("/notifications?limit=2&cursor={c}", cursor).then().body("items.size()", is(1));
        rep.get("/notifications?kind=trial.told&open=false").then().body("items.size()", is(2));
        rep.get("/notifications?kind=other").then().body("items", empty());
    }

    @Test
    void eachKindIsTurnedToScreenMailBothOrNone() {
        rep.get("/notification-choices")
                .then()
                .body("items.find { it.kind == 'trial.told' }.choice", is("screen"))
                .body("items.find { it.kind == 'trial.told' }.labelEn", is("Trial"));
        for (String choice : List.of("none", "mail")) {
            choose(choice).then().statusCode(200).body("items.find { it.kind == 'trial.told' }.choice", is(choice));
            tell(colleague, account, rep);
            rep.get("/notifications").then().body("items", empty()).body("unseen", is(0));
        }
        choose("both");
        tell(colleague, account, rep);
        rep.get("/notifications").then().body("items.size()", is(1));
        rep.put("/notification-choices", Map.of("items", List.of(Map.of("kind", "x", "choice", "none"))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/items/0/kind"));
        rep.put("/notification-choices", Map.of("items", List.of()))
                .then()
                .body("items.find { it.kind == 'trial.told' }.choice", is("screen"));
    }

    private io.restassured.response.Response choose(String choice) {
        return rep.put(
                "/notification-choices", Map.of("items", List.of(Map.of("kind", "trial.told", "choice", choice))));
    }

    @Test
    void aNoticeOfATransactionThatWasRolledBackNeverWas() {
        current.actAs(new Actor(colleague.id(), Through.SCREEN));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    notices.tell(
                            List.of(rep.id()), "trial.told", "account", UUID.fromString(account), "owner", Map.of());
                    throw new IllegalStateException();
                }));
        rep.get("/notifications").then().body("items", empty());
    }
}
