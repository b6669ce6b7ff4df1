package tagayasu.activity.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static tagayasu.activity.contact.GivenContact.made;
import static tagayasu.activity.contact.GivenContact.today;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

/** Contacts that are about a deal. */
@QuarkusTest
class DealContactTest {

    private final As rep = Given.rep("案件課");
    private GivenContact given;
    private String deal;

    @BeforeEach
    void openDeal() {
        given = GivenContact.of(rep);
        deal = made(rep.post("/deals", Map.of("accountId", given.account, "name", "冷蔵設備")));
    }

    private Map<String, Object> about(Map<String, Object> contact) {
        Map<String, Object> body = new HashMap<>(contact);
        body.put("dealId", deal);
        return body;
    }

    private void assertFacts(String last, String next) {
        rep.get("/deals/{id}", deal)
                .then()
                .body("lastContactOn", last == null ? nullValue() : is(last))
                .body("nextContactOn", next == null ? nullValue() : is(next));
    }

    @Test
    @Tag("ACT-01")
    void aDealKnowsItsLastAndNextContactWhateverBecomesOfThem() {
        String soon = today().plusDays(3).toString();
        String plan = made(rep.post("/contacts", about(given.planned(today().plusDays(3)))));
        String held = made(rep.post("/contacts", about(given.held(today().minusDays(2), "電話", "話した"))));
        assertFacts(today().minusDays(2).toString(), soon);
        rep.get("/contacts/{id}", held).then().body("dealId", is(deal)).body("dealName", is("冷蔵設備"));
        rep.get("/contacts?state=done&dealId=" + deal).then().body("items.id", contains(held));
        rep.post("/contacts/{id}/cancellation", Map.of(), plan).then().statusCode(200);
        assertFacts(today().minusDays(2).toString(), null);
        Map<String, Object> none = new HashMap<>();
        none.put("dealId", null);
        rep.patch("/contacts/{id}", 0, none, held).then().statusCode(200).body("dealId", nullValue());
        assertFacts(null, null);
    }

    @Test
    @Tag("DEA-07")
    void theDealMustBeOfTheSameTreeAndForTheCallerToRead() {
        As stranger = Given.rep("よその課");
        String other = made(rep.post("/accounts", Map.of("name", "別の会社")));
        Map<String, Object> elsewhere = about(given.planned(today().plusDays(3)));
        elsewhere.put("accountId", other);
        rep.post("/contacts", elsewhere)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown_deal"))
                .body("errors[0].pointer", is("/dealId"));
        String branch = made(Given.admin()
                .post("/accounts", Map.of("name", "支社", "parentId", given.account, "ownerId", stranger.id())));
        Map<String, Object> hidden = about(given.planned(today().plusDays(3)));
        hidden.put("accountId", branch);
        stranger.post("/contacts", hidden).then().statusCode(422).body("errors[0].pointer", is("/dealId"));
        As guest = Given.rep("同行課");
        Map<String, Object> together = about(given.planned(today().plusDays(3)));
        together.put("participantIds", List.of(rep.id(), guest.id()));
        String id = made(rep.post("/contacts", together));
        guest.get("/contacts/{id}", id)
                .then()
                .statusCode(200)
                .body("dealId", nullValue())
                .body("dealName", nullValue());
        guest.get("/contacts?dealId=" + deal).then().body("items", empty());
    }
}
