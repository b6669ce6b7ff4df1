package tagayasu.exchange.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("GEN-09")
class CalendarFeedTest {

    private final UUID department = Given.department("暦課");
    private final As rep = Given.rep(department);
    private final As colleague = Given.rep(department);

    private String address() {
        return rep.post("/calendar-address").then().statusCode(201).extract().path("path");
    }

    /** Read by a library that did not write it. */
    private static Map<String, VEvent> read(String address) throws Exception {
        String text = given().get(address).then().statusCode(200).extract().asString();
        Calendar feed = new CalendarBuilder().build(new StringReader(text));
        feed.validate();
        return feed.<VEvent>getComponents("VEVENT").stream()
                .collect(Collectors.toMap(event -> event.getUid().orElseThrow().getValue(), event -> event));
    }

    @Test
    void plansStandAtTheirHourOnTheCompanysClockAndTasksOnTheirDueDay() throws Exception {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(3);
        String account = rep.post("/accounts", Map.of("name", "暦商事", "prefecture", "東京都", "city", "港区"))
                .path("id");
        Map<String, Object> plan = Map.of(
                "accountId",
                account,
                "purpose",
                "商談",
                "method",
                "訪問",
                "subject",
                "増設; 見積, 相談",
                "plannedOn",
                day.toString(),
                "plannedFrom",
                "10:00",
                "plannedTo",
                "11:30");
        String contact =
                rep.post("/contacts", plan).then().statusCode(201).extract().path("id");
        String task = rep.post("/tasks", Map.of("name", "見積を送る", "dueOn", day.toString(), "note", "一行目\n二行目"))
                .path("id");
        colleague
                .post("/tasks", Map.of("name", "よその仕事", "dueOn", day.toString()))
                .then()
                .statusCode(201);
        String address = address();
        Map<String, VEvent> events = read(address);
        assertEquals(2, events.size());
        VEvent visit = events.get("contact-" + contact + "@tagayasu");
        Instant ten = day.atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        assertEquals(ten, instant(visit.getDateTimeStart().getDate()));
        assertEquals(ten.plusSeconds(5400), instant(visit.getDateTimeEnd().getDate()));
        assertTrue(
                visit.getSummary().getValue().contains("増設; 見積, 相談"),
                visit.getSummary().getValue());
        assertEquals("東京都港区", visit.getLocation().getValue());
        VEvent todo = events.get("task-" + task + "@tagayasu");
        assertEquals(day, todo.getDateTimeStart().getDate());
        assertEquals("一行目\n二行目", todo.getDescription().getValue());
        rep.patch("/tasks/" + task, 0, Map.of("name", "見積を出す")).then().statusCode(200);
        VEvent changed = read(address).get("task-" + task + "@tagayasu");
        assertEquals(1, changed.getSequence().getSequenceNo());
        rep.post("/tasks/" + task + "/completion").then().statusCode(200);
        assertEquals(1, read(address).size());
    }

    @Test
    void noTextBreaksOutOfItsLine() throws Exception {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(3);
        String evil = "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\n\rX:\u2028\u0085\u202e\u0007";
        rep.post("/tasks", Map.of("name", evil, "note", evil, "dueOn", day.toString()))
                .then()
                .statusCode(201);
        rep.post("/tasks", Map.of("name", "遠い日", "dueOn", "2999-12-31")).then().statusCode(201);
        assertEquals(2, read(address()).size());
    }

    private static Instant instant(Temporal at) {
        return Instant.from(at);
    }

    @Test
    void theAddressIsShownOnceReplacedByANewOneAndRevoked() {
        rep.get("/calendar-address")
                .then()
                .statusCode(200)
                .body("open", is(false))
                .body("createdAt", nullValue());
        String first = address();
        String second = address();
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200).contentType("text/calendar");
        rep.get("/calendar-address").then().body("open", is(true)).body("readAt", notNullValue());
        rep.delete("/calendar-address").then().statusCode(204);
        given().get(second).then().statusCode(404);
        given().get("/api/v1/calendar/" + "A".repeat(43) + ".ics").then().statusCode(404);
    }
}
