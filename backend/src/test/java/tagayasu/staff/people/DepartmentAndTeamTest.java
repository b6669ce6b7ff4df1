package tagayasu.staff.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
class DepartmentAndTeamTest {

    @Inject
    Rows rows;

    @Test
    @Tag("GOV-01")
    void departmentsFormATreeWithoutCircles() {
        As admin = Given.admin();
        String top = admin.post("/departments", department("営業本部", null))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String low = admin.post("/departments", department("東京課", top))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.patch("/departments/" + top, 0, Map.of("parentId", low))
                .then()
                .statusCode(422)
                .body("code", equalTo("department_below_itself"))
                .body("errors[0].pointer", equalTo("/parentId"));
        admin.patch("/departments/" + top, 0, Map.of("parentId", top)).then().statusCode(422);
        admin.post("/departments", department("孤児", UUID.randomUUID().toString()))
                .then()
                .statusCode(422);
        admin.delete("/departments/" + top, 0).then().statusCode(409).body("code", equalTo("department_in_use"));
        admin.delete("/departments/" + low, 0).then().statusCode(204);
        admin.delete("/departments/" + top, 0).then().statusCode(204);
        admin.get("/departments/" + top).then().statusCode(404);
    }

    @Test
    @Tag("GOV-01")
    void everybodyReadsDepartmentsAndOnlyAdministratorsChangeThem() {
        As rep = Given.rep("東京");
        rep.get("/departments/" + rep.department()).then().statusCode(200).body("name", equalTo("東京"));
        rep.get("/departments?limit=200").then().statusCode(200);
        rep.post("/departments", department("影の部署", null)).then().statusCode(403);
        Given.manager(rep.department())
                .patch("/departments/" + rep.department(), 0, Map.of("name", "改名"))
                .then()
                .statusCode(403);
    }

    @Test
    void aDepartmentCodeIsUniqueAmongTheLiving() {
        As admin = Given.admin();
        Map<String, Object> input = department("一", null);
        String id = admin.post("/departments", input)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.post("/departments", input).then().statusCode(409).body("errors[0].pointer", equalTo("/code"));
        admin.delete("/departments/" + id, 0).then().statusCode(204);
        admin.post("/departments", input).then().statusCode(201);
    }

    @Test
    @Tag("TEA-01")
    void aTeamTakesPeopleOfSeveralDepartmentsAndAPersonMayBeInSeveral() {
        As admin = Given.admin();
        As tokyo = Given.rep("東京");
        As osaka = Given.rep("大阪");
        String id = admin.post("/teams", team(tokyo, osaka))
                .then()
                .statusCode(201)
                .body("members.id", hasItem(osaka.id().toString()))
                .extract()
                .path("id");
        admin.post("/teams", team(tokyo)).then().statusCode(201);
        tokyo.get("/teams/" + id).then().statusCode(200).body("members", hasSize(2));
        admin.get("/users?teamId=" + id).then().body("items", hasSize(2));
        admin.patch("/teams/" + id, 0, Map.of("memberIds", List.of(osaka.id())))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("members", hasSize(1));
        admin.delete("/teams/" + id, 1).then().statusCode(204);
        admin.get("/teams/" + id).then().statusCode(404);
    }

    @Test
    @Tag("TEA-01")
    void nobodyWidensTheirViewByMakingATeamWithStrangers() {
        UUID tokyo = Given.department("東京");
        As manager = Given.manager(tokyo);
        As rep = Given.rep(tokyo);
        As stranger = Given.rep("大阪");
        rep.post("/teams", team(rep)).then().statusCode(403);
        manager.post("/teams", team(manager, stranger)).then().statusCode(403);
        manager.post("/teams", team(manager, rep)).then().statusCode(201);
        UUID theirs = Given.team("大阪の班", stranger, rep);
        manager.patch("/teams/" + theirs, 0, Map.of("memberIds", List.of(manager.id(), rep.id())))
                .then()
                .statusCode(403);
        manager.post("/teams", Map.of("name", "班", "memberIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/memberIds/0"));
    }

    private static Map<String, Object> team(As... members) {
        List<UUID> ids = java.util.Arrays.stream(members).map(As::id).toList();
        return Map.of("name", "班 " + Ids.next(), "memberIds", ids);
    }

    private static Map<String, Object> department(String name, String parent) {
        Map<String, Object> input = new HashMap<>();
        input.put("code", Ids.next().toString().substring(24) + Integer.toHexString(name.hashCode()));
        input.put("name", name);
        input.put("parentId", parent);
        return input;
    }

    /** Somebody moves in, unseen until their transaction ends. */
    @Test
    @Tag("GOV-01")
    void aDepartmentDoesNotCloseWhileSomebodyMovesIn() throws Exception {
        UUID house = Given.department("移転先");
        As admin = Given.admin(), rep = Given.rep("東京");
        var moving = meanwhile(Sql.of("update app_user set department_id = ? where id = ?", house, rep.id()));
        admin.delete("/departments/" + house, 0).then().statusCode(409).body("code", equalTo("department_in_use"));
        moving.get();
    }

    @Test
    @Tag("GOV-01")
    void nobodyMovesIntoADepartmentThatIsBeingClosed() throws Exception {
        UUID house = Given.department("閉鎖");
        As admin = Given.admin();
        var closing = meanwhile(
                Sql.of("select id from department where id = ? for update", house),
                Sql.of("update department set deleted_at = now() where id = ? returning id", house));
        admin.post(
                        "/users",
                        Map.of(
                                "email",
                                Ids.next() + "@example.jp",
                                "name",
                                "新人",
                                "role",
                                "rep",
                                "departmentId",
                                house.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_department"));
        closing.get();
    }

    private CompletableFuture<Void> meanwhile(Sql... statements) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        var work = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    for (Sql statement : statements)
                        if (statement.text().startsWith("update app_user")) rows.update(statement);
                        else rows.list(statement, row -> null);
                    begun.countDown();
                    rows.list(Sql.of("select pg_sleep(1)"), row -> null);
                }));
        begun.await();
        return work;
    }
}
