package tagayasu.rank;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static tagayasu.rank.RankWorld.resultOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class RankSchemeResourceTest {

    private final RankWorld world = new RankWorld();
    private final As admin = world.admin;

    @Test
    @Tag("RFM-01")
    void aSchemeIsDraftedChangedActivatedAndThenStays() {
        Response made = world.draft(RankExamples.SCHEME);
        made.then().statusCode(201).body("state", equalTo("draft")).body("windowMonths", nullValue());
        String path = "/rank-schemes/" + made.path("id");
        admin.patch(path, 0, Map.of("name", "新標準", "windowMonths", 24))
                .then()
                .statusCode(200)
                .body("name", equalTo("新標準"))
                .body("windowMonths", is(24));
        admin.patch(path, 1, Map.of("name", "新")).then().statusCode(200).body("windowMonths", is(24));
        admin.patch(path, 2, "{\"windowMonths\": null}").then().statusCode(200).body("windowMonths", nullValue());
        admin.patch(path, 2, Map.of("name", "遅い")).then().statusCode(412);

        resultOf(admin, admin.post(path + "/activation"));
        admin.get(path).then().body("state", equalTo("active"));
        int version = admin.get(path).path("version");
        admin.patch(path, version, Map.of("name", "変更"))
                .then()
                .statusCode(409)
                .body("code", equalTo("scheme_not_draft"));
        Response copy = admin.post(path + "/copy");
        copy.then().statusCode(201).body("state", equalTo("draft")).body("bands", hasSize(4));
        resultOf(admin, admin.post("/rank-schemes/" + copy.path("id") + "/activation"));
        admin.get(path).then().body("state", equalTo("closed"));
        admin.get("/rank-schemes").then().statusCode(200).body("items.state", contains("active", "closed"));
    }

    @Test
    @Tag("RFM-01")
    void aCopyUnderAKeyIsMadeOnceAndAnAbandonedDraftIsNotSimulated() {
        String id = world.draft(RankExamples.SCHEME).path("id");
        String key = java.util.UUID.randomUUID().toString();
        Response copy = admin.postOnce(key, "/rank-schemes/" + id + "/copy", "");
        copy.then().statusCode(201);
        admin.postOnce(key, "/rank-schemes/" + id + "/copy", "")
                .then()
                .statusCode(201)
                .body("id", equalTo(copy.path("id")));
        admin.delete("/rank-schemes/" + id, 0).then().statusCode(204);
        admin.post("/rank-simulations", Map.of("schemeId", id))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_scheme"));
    }

    @Test
    @Tag("RFM-01")
    void anAbsentWindowIsTwelveMonthsAndFaultsAreAtTheirFields() {
        world.draft(RankExamples.SCHEME.replace("\"windowMonths\": null,", ""))
                .then()
                .statusCode(201)
                .body("windowMonths", is(12))
                .body("rollUp", equalTo("account"));
        world.draft(RankExamples.SCHEME.replace("[100, 300, 1000, 3000]", "[100, 300, 300, 3000]"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/monetary/cuts/2"));
        world.draft(RankExamples.SCHEME.replace("\"from\": 10", "\"from\": 13"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/bands/1/from"));
        world.draft(RankExamples.SCHEME.replace("\"from\": 0", "\"from\": 4"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("bands_leave_gap"));
        world.draft(RankExamples.SCHEME.replace("標準", ""))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
        world.draft(RankExamples.SCHEME.replace("ntile", "tertile")).then().statusCode(422);
        world.draft(RankExamples.SCHEME.replace("[100, 300, 1000, 3000]", "[]"))
                .then()
                .statusCode(422);
    }

    @Test
    @Tag("RFM-02")
    void aSchemeNamesItsSourceAndARunWhatItCounted() {
        world.customers(Given.rep("東京"));
        String id = world.draft(RankExamples.SCHEME)
                .then()
                .statusCode(201)
                .body("source", equalTo("sales"))
                .extract()
                .path("id");
        resultOf(admin, admin.post("/rank-schemes/" + id + "/activation"));
        admin.get(world.run("2006-12"))
                .then()
                .body("source", equalTo("sales"))
                .body("period", equalTo("2006-12"))
                .body("salesCounted", is(7));
    }
}
