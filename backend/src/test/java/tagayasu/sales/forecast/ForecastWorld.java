package tagayasu.sales.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.json.Json;
import tagayasu.platform.morning.Mornings;

/** People with sales, deals and budgets under a clock that stands still. */
final class ForecastWorld {

    final UUID branch = Given.department("支店");
    final UUID section = Given.department("一課", branch);
    final As manager = Given.manager(branch);
    final As rep = Given.rep(section);
    final As second = Given.rep(section);
    final As stranger = Given.manager("よその部");
    final As admin = Given.admin();
    final String account;

    ForecastWorld() {
        for (As one : List.of(manager, rep, second, stranger, admin)) one.token(); // before the clock stands still
        within(Sql.of("delete from morning where work = ?", FigureMorning.NAME));
        within(Sql.of("delete from figure_history"));
        at("2026-11-18T10:00:00");
        account = made(rep, "/accounts", Map.of("name", "予測商会"));
    }

    /** It is this moment in Tokyo, until told otherwise. */
    void at(String time) {
        var moment = LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(moment, ZoneOffset.UTC), Clock.class);
    }

    String sold(As by, String day, int amount) {
        return made(rep, "/sales", Map.of("accountId", account, "soldOn", day, "amount", amount, "staffId", by.id()));
    }

    String deal(As owner, String expected, Number amount, String probability) {
        return made(
                owner,
                "/deals",
                Map.of(
                        "accountId",
                        account,
                        "name",
                        "予測の案件",
                        "ownerId",
                        owner.id(),
                        "expectedOn",
                        expected,
                        "amount",
                        amount,
                        "probability",
                        probability,
                        "acknowledge",
                        List.of("double_approach"),
                        "reason",
                        "一緒に進める"));
    }

    void amount(String deal, int amount) {
        rep.patch("/deals/" + deal, version("/deals/" + deal), Map.of("amount", amount))
                .then()
                .statusCode(200);
    }

    void close(String deal, String as) {
        Map<String, Object> body = new HashMap<>(Map.of("closing", as, "closedOn", "2026-11-24"));
        if (as.equals("won")) body.put("closedOn", "2026-11-18");
        if (as.equals("lost")) body.put("closingReason", "price");
        rep.post("/deals/" + deal + "/closure", body).then().statusCode(200);
    }

    void bin(String collection, String id) {
        manager.delete(collection + id, version(collection + id)).then().statusCode(204);
    }

    void budget(String scope, UUID id, String month, Integer before, Integer amount) {
        Map<String, Object> cell = new HashMap<>(Map.of("id", id.toString(), "month", month));
        cell.put("before", before);
        cell.put("amount", amount);
        manager.put("/budgets", Map.of("scope", scope, "cells", List.of(cell)))
                .then()
                .statusCode(200);
    }

    void rules(String actual) {
        admin.put("/budgets/rules", Map.of("fiscalYearStart", 4, "actual", actual))
                .then()
                .statusCode(200);
    }

    void morning(String day) {
        FigureMorning figures = Arc.container().instance(FigureMorning.class).get();
        Mornings mornings = Arc.container().instance(Mornings.class).get();
        QuarkusTransaction.requiringNew().call(() -> mornings.once(figures, LocalDate.parse(day)));
    }

    long kept() {
        return rows().list(Sql.of("select count(*) as n from figure_history"), row -> row.count("n"))
                .get(0);
    }

    /** The cell of the n-th month in the row of this key, as the answer has it but with exact numbers. */
    Map<String, Object> cell(As who, String path, UUID key, int month) {
        String body = who.get(path).then().statusCode(200).extract().asString();
        for (var row : Json.read(body).path("items"))
            if (row.path("id").asText(null) == null
                    ? key == null
                    : row.path("id").asText().equals(String.valueOf(key)))
                return Json.MAPPER.convertValue(row.path("cells").get(month), HashMap.class);
        throw new AssertionError("no row of " + key + " in " + body);
    }

    /** The total of the first month. */
    Map<String, Object> total(As who, String path) {
        String body = who.get(path).then().statusCode(200).extract().asString();
        return Json.MAPPER.convertValue(Json.read(body).path("total").get(0), HashMap.class);
    }

    void holds(Map<String, Object> cell, String field, String number) {
        assertTrue(cell.get(field) != null, field + " of " + cell);
        assertEquals(
                0,
                new BigDecimal(number).compareTo(new BigDecimal(cell.get(field).toString())),
                field + " of " + cell);
    }

    String made(As by, String path, Map<String, ?> body) {
        return by.post(path, body).then().statusCode(201).extract().path("id");
    }

    private int version(String path) {
        return rep.get(path).path("version");
    }

    private static void within(Sql sql) {
        QuarkusTransaction.requiringNew().call(() -> rows().update(sql));
    }

    private static Rows rows() {
        return Arc.container().instance(Rows.class).get();
    }
}
