package tagayasu.activity.contact;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.As;

/** Contacts of a test: {@code of(rep).plan(day)} plans a visit of an account of this rep's own. */
final class GivenContact {

    final As rep;
    final String account;

    private GivenContact(As rep, String account) {
        this.rep = rep;
        this.account = account;
    }

    static GivenContact of(As rep) {
        return new GivenContact(
                rep, rep.post("/accounts", Map.of("name", "訪問先商事")).path("id"));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    Map<String, Object> planned(LocalDate day) {
        return new HashMap<>(Map.of(
                "accountId",
                account,
                "purpose",
                "商談",
                "method",
                "訪問",
                "plannedOn",
                day.toString(),
                "plannedFrom",
                "10:00"));
    }

    Map<String, Object> held(LocalDate day, String method, String text) {
        return new HashMap<>(Map.of(
                "accountId", account, "method", method, "result", Map.of("heldOn", day.toString(), "text", text)));
    }

    String plan(LocalDate day, UUID... participants) {
        Map<String, Object> plan = planned(day);
        if (participants.length > 0) plan.put("participantIds", List.of(participants));
        return made(rep.post("/contacts", plan));
    }

    String enter(LocalDate day, String purpose, String text) {
        Map<String, Object> held = held(day, "訪問", text);
        held.put("purpose", purpose);
        return made(rep.post("/contacts", held));
    }

    String account(String fact) {
        return rep.get("/accounts/{id}", account).path(fact);
    }

    static String made(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }

    static int version(As reader, String contact) {
        return reader.get("/contacts/{id}", contact).path("version");
    }
}
