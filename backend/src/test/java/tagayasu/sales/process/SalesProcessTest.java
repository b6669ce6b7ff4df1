package tagayasu.sales.process;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("DEA-05")
class SalesProcessTest {

    private final As admin = Given.admin();
    private final As rep = Given.rep("工程課");

    private static Map<String, Object> stage(String ja, String probability) {
        return new HashMap<>(Map.of("nameJa", ja, "nameEn", ja, "probability", probability));
    }

    @SafeVarargs
    private static Map<String, Object> process(Map<String, Object>... stages) {
        return Map.of("nameJa", "大口", "nameEn", "Large", "position", 900, "stages", List.of(stages));
    }

    @Test
    void anAdministratorOrdersStagesAndDealsFollow() {
        var made = admin.post("/sales-processes", process(stage("相談", "E"), stage("試用", "C"), stage("契約", "A")))
                .then()
                .statusCode(201)
                .body("stages.nameJa", contains("相談", "試用", "契約"));
        String id = made.extract().path("id");
        List<Map<String, Object>> stages = new ArrayList<>(made.extract().<List<Map<String, Object>>>path("stages"));
        String trial = (String) stages.get(1).get("id");
        String account = rep.post("/accounts", Map.of("name", "工程商事")).path("id");
        String deal = rep.post("/deals", Map.of("accountId", account, "name", "試す", "stageId", trial))
                .then()
                .statusCode(201)
                .body("processId", is(id))
                .extract()
                .path("id");
        rep.patch("/sales-processes/" + id, 0, Map.of("nameJa", "x")).then().statusCode(403);
        stages.forEach(stage -> stage.keySet().remove("uses"));
        List<Map<String, Object>> turned = List.of(stages.get(2), stages.get(1), stage("紹介", "D"));
        admin.patch("/sales-processes/" + id, 0, Map.of("stages", turned))
                .then()
                .statusCode(200)
                .body("stages.nameJa", contains("契約", "試用", "紹介"))
                .body("stages[1].uses", is(1));
        rep.get("/deals/board?processId=" + id)
                .then()
                .statusCode(200)
                .body("columns.stageJa", contains("契約", "試用", "紹介"))
                .body("columns[1].items.id", contains(deal));
        admin.patch("/sales-processes/" + id, 1, Map.of("stages", List.of(stages.get(2))))
                .then()
                .statusCode(409)
                .body("code", is("stage_in_use"));
    }

    @Test
    void aRetiredStageKeepsItsDealsAndTakesNoMore() {
        var made = admin.post("/sales-processes", process(stage("古い", "E"), stage("新しい", "C")));
        String id = made.path("id");
        String old = made.path("stages[0].id");
        String account = rep.post("/accounts", Map.of("name", "廃止商事")).path("id");
        String deal = rep.post("/deals", Map.of("accountId", account, "name", "残る", "stageId", old))
                .path("id");
        var retired = stage("古い", "E");
        retired.putAll(Map.of("id", old, "retired", true));
        var kept = Map.of("id", made.path("stages[1].id"), "nameJa", "新しい", "nameEn", "New");
        admin.patch("/sales-processes/" + id, 0, Map.of("stages", List.of(retired, kept)))
                .then()
                .statusCode(200);
        rep.get("/deals/{id}", deal).then().body("stageJa", is("古い"));
        rep.get("/deals/board?processId=" + id).then().body("columns.stageJa", contains("古い", "新しい"));
        rep.post("/deals", Map.of("accountId", account, "name", "入れない", "stageId", old))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown_stage"));
        admin.patch("/sales-processes/" + id, 1, Map.of("stages", List.of(retired)))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("stage_needed"));
    }

    @Test
    void aProcessThatNothingUsedGoes() {
        String id = admin.post("/sales-processes", process(stage("一度も", "E"))).path("id");
        admin.delete("/sales-processes/" + id, 0).then().statusCode(204);
        rep.get("/sales-processes").then().statusCode(200).body("items.id", not(hasItem(id)));
    }
}
