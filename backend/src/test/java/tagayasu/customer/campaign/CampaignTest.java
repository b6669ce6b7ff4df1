package tagayasu.customer.campaign;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("MST-01")
class CampaignTest {

    private final As clerk = Given.clerk(Given.department("企画課"));
    private final As rep = Given.rep(clerk.department());

    @Test
    void anActivityHasItsPeriodAndCostAndIsFoundWhileItRuns() {
        String code = "M-" + clerk.id();
        String id = clerk.post(
                        "/campaigns",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "春の相談会",
                                "kind",
                                "seminar",
                                "startsOn",
                                "2026-04-01",
                                "endsOn",
                                "2026-04-30",
                                "cost",
                                250_000))
                .then()
                .statusCode(201)
                .body("cost", comparesEqualTo(250_000))
                .extract()
                .path("id");
        String found = "/campaigns?q=" + code;
        rep.get(found + "&runningOn=2026-04-30").then().statusCode(200).body("items.id", contains(id));
        rep.get(found + "&runningOn=2026-05-01").then().statusCode(200).body("items", empty());
        clerk.patch("/campaigns/" + id, 0, Map.of("endsOn", "2026-03-31"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/endsOn"));
        clerk.post("/campaigns", Map.of("code", code, "name", "同じ", "startsOn", "2026-04-01"))
                .then()
                .statusCode(409);
        rep.post("/campaigns", Map.of("code", "R" + code, "name", "x", "startsOn", "2026-04-01"))
                .then()
                .statusCode(403);
        clerk.patch("/campaigns/" + id, 0, Map.of("kind", "なし")).then().statusCode(422);
        As admin = Given.admin();
        admin.delete("/campaigns/" + id, 0).then().statusCode(204);
        rep.get(found).then().body("items", empty());
        admin.post("/trash/campaign/" + id + "/restoration", Map.of()).then().statusCode(204);
        rep.get(found).then().body("items.id", contains(id));
    }
}
