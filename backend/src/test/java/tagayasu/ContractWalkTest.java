package tagayasu;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Every operation of the contract: closed to who has not signed in, and blind to other departments' records. */
@QuarkusTest
@Tag("GEN-12")
class ContractWalkTest {

    private static final String BASE = "/api/v1";
    private static final Set<String> OPEN =
            Set.of("login", "refreshSession", "logout", "getSetup", "setUp", "getCalendarFeed");

    /** Values for required query parameters, so that a walk reaches the operation itself. */
    private static final Map<String, String> QUERY =
            Map.of("noun", "account", "kind", "accounts", "q", "千曲", "period", "2020-01");

    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read("../openapi.yaml");

    private record Step(String path, HttpMethod method, Operation operation) {
        String name() {
            return method + " " + path.substring(BASE.length());
        }
    }

    @TestFactory
    Stream<DynamicTest> anonymousCallersGetIn_OnlyWhereTheDoorIsMeantToBeOpen() {
        return steps().map(step -> DynamicTest.dynamicTest(step.name(), () -> {
            Response answer = send(step, given(), UUID.randomUUID().toString());
            if (OPEN.contains(step.operation().getOperationId()))
                assertTrue(answer.statusCode() < 500, step.name() + " " + answer.statusCode());
            else assertEquals(401, answer.statusCode(), answer.asString());
        }));
    }

    @Test
    void theOpenDoorsAreStillInTheContract() {
        List<String> ids =
                steps().map(step -> step.operation().getOperationId()).toList();
        assertTrue(ids.containsAll(OPEN), ids.toString());
        assertEquals(ids.size(), Set.copyOf(ids).size(), "operation ids are unique");
    }

    @TestFactory
    Stream<DynamicTest> aListShowsAnotherDepartmentNothing() {
        As tokyo = Given.rep("東京");
        As osaka = Given.rep("大阪");
        Map<String, String> made = recordsOf(tokyo);
        return steps().filter(ContractWalkTest::isList)
                .map(step -> DynamicTest.dynamicTest(step.name(), () -> {
                    Response seen = send(step, as(osaka), made.get("/accounts"));
                    made.values()
                            .forEach(id -> assertFalse(seen.asString().contains(id), step.name() + seen.asString()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRecordOfAnotherDepartmentIsNotThere() {
        As tokyo = Given.rep("東京");
        As osaka = Given.rep("大阪");
        List<DynamicTest> tests = new ArrayList<>();
        recordsOf(tokyo)
                .forEach((collection, id) -> steps().filter(step -> step.path().startsWith(BASE + collection + "/{id}"))
                        .forEach(step -> tests.add(DynamicTest.dynamicTest(step.name(), () -> {
                            int status = send(step, as(osaka), id).statusCode();
                            int unknown = send(
                                            step, as(osaka), UUID.randomUUID().toString())
                                    .statusCode();
                            assertEquals(unknown, status, step.name() + " tells it from one that never was");
                            boolean refusedUnseen = status == 404 || status == 422 && step.method() != HttpMethod.GET;
                            assertTrue(refusedUnseen, step.name() + " " + status);
                            if (step.method() != HttpMethod.GET) return;
                            int own = send(step, as(tokyo), id).statusCode();
                            assertTrue(own != 404 && own < 500, step.name() + " for its owner " + own);
                        }))));
        return tests.stream();
    }

    /** What hangs on a record that the caller may read: branches, persons and posts of another department. */
    @TestFactory
    @Tag("GOV-01")
    Stream<DynamicTest> whatHangsOnAReadableRecordIsFilteredToo() {
        As tokyo = Given.rep("東京");
        As osaka = Given.rep("大阪");
        As admin = Given.admin();
        String head = id(osaka.post("/accounts", Map.of("name", "大阪本社")));
        String branch = id(admin.post(
                "/accounts", Map.of("name", "東京秘密支社", "parentId", head, "ownerId", tokyo.id(), "note", "秘密")));
        var post = Map.of("accountId", head, "title", "秘密課長");
        String stranger = id(admin.post(
                "/persons", Map.of("familyName", "秘密", "givenName", "太郎", "ownerId", tokyo.id(), "post", post)));
        String own = id(osaka.post("/persons", Map.of("familyName", "大阪", "post", Map.of("accountId", head))));
        var elsewhere = Map.of("accountId", branch, "title", "顧問");
        admin.post("/persons/" + own + "/posts", elsewhere).then().statusCode(201);
        var sale = Map.of("accountId", head, "soldOn", "2026-10-01", "amount", 1, "personId", stranger);
        admin.post("/sales", sale).then().statusCode(201);
        return steps().filter(step -> step.method() == HttpMethod.GET)
                .filter(step -> step.path().matches(BASE + "/(accounts|persons)/\\{id}(/[^{]*)?|" + BASE + "/sales"))
                .map(step -> DynamicTest.dynamicTest(step.name(), () -> {
                    String id = step.path().contains("/persons/") ? own : head;
                    var query = Map.of("includeBranches", "true", "accountId", head);
                    Response seen = send(step, as(osaka), id, query);
                    assertEquals(200, seen.statusCode(), seen.asString());
                    for (String hidden : List.of(branch, "秘密"))
                        assertFalse(seen.asString().contains(hidden), step.name() + seen.asString());
                }));
    }

    private static String id(Response made) {
        return made.then().statusCode(201).extract().path("id");
    }

    /** One record of each noun that belongs to a rep, by the path of its collection. Wings add theirs here. */
    private static Map<String, String> recordsOf(As rep) {
        Map<String, String> made = new LinkedHashMap<>();
        String account = make(made, rep, "/accounts", Map.of("name", "千曲川製材 " + Ids.next()));
        make(made, rep, "/sales", Map.of("accountId", account, "soldOn", "2026-10-01", "amount", 1000));
        var plan = Map.of("accountId", account, "purpose", "商談", "method", "訪問", "plannedOn", "2026-12-01");
        make(made, rep, "/deals", Map.of("accountId", account, "name", "千曲の案件"));
        Map<String, Object> contact = new LinkedHashMap<>(plan);
        contact.put("plannedFrom", "10:00");
        make(made, rep, "/contacts", contact);
        make(made, rep, "/tasks", Map.of("name", "千曲の段取り", "accountId", account));
        make(made, rep, "/persons", Map.of("familyName", "千曲", "givenName", "川男", "ownerId", rep.id()));
        make(made, rep, "/saved-views", Map.of("noun", "account", "name", "千曲の一覧", "sharedWith", "me"));
        made.put("/yellow-cards", yellowCard(account));
        made.put("/alarms", alarm(account));
        make(
                made,
                rep,
                "/complaints",
                Map.of("accountId", account, "subject", "千曲の苦情", "severity", "low", "receivedOn", "2026-10-01"));
        make(made, rep, "/competitor-moves", Map.of("accountId", account, "kind", "other", "seenOn", "2026-10-01"));
        make(made, rep, "/product-feedback", Map.of("accountId", account, "text", "千曲の声", "heardOn", "2026-10-01"));
        make(made, rep, "/target-lists", Map.of("name", "千曲の客", "accountIds", List.of(account)));
        return made;
    }

    /** The morning opens them, nobody else. */
    private static String yellowCard(String account) {
        UUID id = Ids.next();
        Rows rows = Arc.container().instance(Rows.class).get();
        QuarkusTransaction.requiringNew()
                .call(() -> rows.update(Sql.of(
                        "insert into yellow_card (id, account_id, counted_from, due_on, opened_on)"
                                + " values (?, ?, '2026-01-01', '2026-02-01', '2026-02-02')",
                        id,
                        UUID.fromString(account))));
        return id.toString();
    }

    private static String alarm(String account) {
        UUID id = Ids.next();
        Rows rows = Arc.container().instance(Rows.class).get();
        QuarkusTransaction.requiringNew()
                .call(() -> rows.update(Sql.of(
                        "insert into alarm (id, kind, subject_kind, subject_id, account_id, owner_id, due_on, opened_on)"
                                + " select ?, 'taskOverdue', 'task', t.id, t.account_id, t.assignee_id, '2026-01-01',"
                                + " '2026-01-02' from task t where t.account_id = ?",
                        id,
                        UUID.fromString(account))));
        return id.toString();
    }

    private static String make(Map<String, String> made, As rep, String collection, Map<String, ?> body) {
        if (!CONTRACT.getPaths().containsKey(BASE + collection)) return null;
        String id = rep.post(collection, body).then().statusCode(201).extract().path("id");
        made.put(collection, id);
        return id;
    }

    private static boolean isList(Step step) {
        return step.method() == HttpMethod.GET && !step.path().contains("{");
    }

    private static Stream<Step> steps() {
        return CONTRACT.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(operation -> new Step(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static RequestSpecification as(As user) {
        return given().header("Authorization", "Bearer " + user.token());
    }

    private static Response send(Step step, RequestSpecification request, String id) {
        return send(step, request, id, QUERY);
    }

    private static Response send(Step step, RequestSpecification request, String id, Map<String, String> query) {
        List<Parameter> parameters = step.operation().getParameters() == null
                ? List.of()
                : step.operation().getParameters();
        for (Parameter parameter : parameters) {
            if (parameter.getIn().equals("path"))
                request.pathParam(parameter.getName(), parameter.getName().equals("id") ? id : "1");
            if (parameter.getIn().equals("query")
                    && (Boolean.TRUE.equals(parameter.getRequired()) || query.containsKey(parameter.getName())))
                request.queryParam(parameter.getName(), value(parameter.getName(), id, query));
        }
        if (step.operation().getRequestBody() != null) body(step.operation(), request);
        return request.header("If-Match", "\"0\"").request(step.method().name(), step.path());
    }

    /** An id that is asked for by name comes back in the answer, so it must not be one that is looked for. */
    private static Object value(String name, String id, Map<String, String> query) {
        return name.equals("id") ? UUID.randomUUID() : query.getOrDefault(name, id);
    }

    private static void body(Operation operation, RequestSpecification request) {
        String type =
                operation.getRequestBody().getContent().keySet().iterator().next();
        if (type.startsWith("multipart/")) request.multiPart("file", "a.csv", "a\n1\n".getBytes());
        else if (type.startsWith("image/")) request.contentType(type).body(new byte[] {1});
        else request.contentType(type).body("{}");
    }
}
