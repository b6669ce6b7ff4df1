package tagayasu.rank.handover;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

/** Two of one department and who leads them: what one of them has, and its hand-over to the other. */
final class GivenHandover {

    final UUID department = Given.department("引継課");
    final As manager = Given.manager(department);
    final As leaves = Given.rep(department);
    final As takes = Given.rep(department);

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    String account(String name) {
        return leaves.post("/accounts", Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A visit of one's own in three days. */
    String plan(String account) {
        var plan = new HashMap<String, Object>(Map.of("accountId", account, "purpose", "商談", "method", "訪問"));
        plan.putAll(Map.of("plannedOn", today().plusDays(3).toString(), "plannedFrom", "10:00"));
        return leaves.post("/contacts", plan).then().statusCode(201).extract().path("id");
    }

    /** A call of today that ended in a promise. */
    void talk(String account, String promise) {
        var result = Map.of("text", "話した", "nextAction", promise, "heldOn", today().toString());
        leaves.post("/contacts", Map.of("accountId", account, "method", "電話", "result", result))
                .then()
                .statusCode(201);
    }

    Map<String, Object> input(LocalDate day, Object... more) {
        Map<String, Object> input =
                new HashMap<>(Map.of("fromId", leaves.id(), "toId", takes.id(), "movesOn", day.toString()));
        for (int i = 0; i < more.length; i += 2) input.put((String) more[i], more[i + 1]);
        return input;
    }

    Response make(As who, Map<String, ?> input) {
        return who.postOnce(Ids.next().toString(), "/handovers", input);
    }

    String made(Map<String, ?> input) {
        return make(manager, input).then().statusCode(201).extract().path("id");
    }
}
