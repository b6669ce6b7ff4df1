package tagayasu.staff.views;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("GEN-02")
class SavedViewResourceTest {

    private static final Map<String, ?> A_RANK = Map.of("field", "rank", "op", "in", "value", List.of("A"));

    private final UUID department = Given.department("企画課");
    private final As rep = Given.rep(department);
    private final As colleague = Given.rep(department);

    private String kept(As user, Map<String, ?> view) {
        return user.post("/saved-views", view).then().statusCode(201).extract().path("id");
    }

    @Test
    void aListIsKeptUnderANameWithFilterSortAndColumns() {
        String id = kept(
                rep,
                Map.of(
                        "noun",
                        "account",
                        "name",
                        "A ランク",
                        "where",
                        A_RANK,
                        "q",
                        "電機",
                        "sort",
                        "-lastSaleOn,nameKana",
                        "columns",
                        List.of("name", "rank")));
        rep.get("/saved-views/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("where.op", is("in"))
                .body("where.value", contains("A"))
                .body("sort", is("-lastSaleOn,nameKana"))
                .body("columns", contains("name", "rank"))
                .body("sharedWith", is("me"))
                .body("isDefault", is(false))
                .body("allowed", containsInAnyOrder("change", "delete"));
        rep.get("/saved-views?noun=person").then().body("items", empty());
    }

    @Test
    void whatIsSharedIsSeenByThoseItIsSharedWithAndChangedByItsOwner() {
        As teamMate = Given.rep("ほかの部");
        UUID team = Given.team("特命", rep, teamMate);
        String mine = kept(rep, Map.of("noun", "account", "name", "自分だけ"));
        String ours = kept(rep, Map.of("noun", "account", "name", "チームの", "sharedWith", "team", "teamId", team));
        String everybodys = kept(rep, Map.of("noun", "account", "name", "みんなの", "sharedWith", "all"));
        rep.get("/saved-views").then().body("items.id", containsInAnyOrder(mine, ours, everybodys));
        teamMate.get("/saved-views").then().body("items.id", hasItem(ours)).body("items.id", not(hasItem(mine)));
        colleague
                .get("/saved-views")
                .then()
                .body("items.id", hasItem(everybodys))
                .body("items.id", not(hasItem(ours)));
        colleague.get("/saved-views/" + ours).then().statusCode(404);
        colleague
                .get("/saved-views/" + everybodys)
                .then()
                .statusCode(200)
                .body("allowed", empty())
                .body("ownerName", is(rep.name()));
        colleague
                .patch("/saved-views/" + everybodys, 0, Map.of("name", "x"))
                .then()
                .statusCode(403);
        colleague.delete("/saved-views/" + everybodys, 0).then().statusCode(403);
        rep.delete("/saved-views/" + everybodys, 0).then().statusCode(204);
        rep.get("/saved-views/" + everybodys).then().statusCode(404);
    }

    @Test
    void onlyOneViewOfANounIsTheDefault() {
        String first = kept(rep, Map.of("noun", "account", "name", "はじめ", "isDefault", true));
        String other = kept(rep, Map.of("noun", "person", "name", "個人", "isDefault", true));
        String second = kept(rep, Map.of("noun", "account", "name", "つぎ"));
        rep.patch("/saved-views/" + second, 0, Map.of("isDefault", true))
                .then()
                .statusCode(200)
                .body("isDefault", is(true));
        rep.get("/saved-views").then().body("items.findAll { it.isDefault }.id", containsInAnyOrder(second, other));
        rep.get("/saved-views/" + first).then().body("isDefault", is(false));
    }

    @Test
    void aViewThatCouldNotBeOpenedIsNotKept() {
        rep.post("/saved-views", Map.of("noun", "account", "name", "x", "sort", "-nothing"))
                .then()
                .statusCode(400)
                .body("code", is("unknown_sort"));
        rep.post("/saved-views", Map.of("noun", "nothing", "name", "x"))
                .then()
                .statusCode(400)
                .body("code", is("unknown_noun"));
        rep.post(
                        "/saved-views",
                        Map.of(
                                "noun",
                                "account",
                                "name",
                                "x",
                                "where",
                                Map.of("field", "none", "op", "eq", "value", 1)))
                .then()
                .statusCode(400)
                .body("code", is("unknown_field"));
        rep.post("/saved-views", Map.of("noun", "account", "name", " ")).then().statusCode(422);
        rep.post(
                        "/saved-views",
                        Map.of("noun", "account", "name", "x", "sharedWith", "team", "teamId", Given.team("よそ")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_your_team"));
        rep.post("/saved-views", Map.of("noun", "account", "name", "x", "sort", "name; drop table account"))
                .then()
                .statusCode(422);
    }

    @Test
    void aPatchNeedsTheVersionThatWasRead() {
        String id = kept(rep, Map.of("noun", "account", "name", "前"));
        rep.patch("/saved-views/" + id, 0, Map.of("name", "後"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        rep.patch("/saved-views/" + id, 0, Map.of("name", "また")).then().statusCode(412);
        rep.get("/saved-views?noun=account").then().body("items.name", hasItem("後"));
    }
}
