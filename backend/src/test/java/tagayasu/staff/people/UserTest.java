package tagayasu.staff.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.staff.Role;

@QuarkusTest
@Tag("GOV-01")
class UserTest {

    @Test
    void anAdministratorTakesPeopleInAndFindsThem() {
        As admin = Given.admin();
        String name = "長宗我部 " + Ids.next();
        Map<String, Object> input = user(admin.department(), "rep");
        input.put("name", name);
        input.put("nameKana", "チョウソカベ");
        String id = admin.post("/users", input)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", startsWith("/api/v1/users/"))
                .body("invited", equalTo(true))
                .extract()
                .path("id");
        admin.get("/users?q={q}", name).then().statusCode(200).body("items.id", hasItem(id));
        admin.get("/users?q={q}&role=reader", name).then().body("items.id", not(hasItem(id)));
        admin.get("/users?departmentId=" + admin.department() + "&limit=1&withTotal=true")
                .then()
                .body("total", equalTo(2))
                .body("items.size()", equalTo(1));
        admin.get("/users?colour=red").then().statusCode(400).body("code", equalTo("unknown_parameter"));
    }

    @Test
    void anAnswerNeverCarriesAPasswordOrItsHash() {
        As admin = Given.admin();
        String body = admin.get("/users/" + admin.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(body.contains("argon2") || body.contains("assword"), body);
        admin.patch("/users/" + Given.rep("東京").id(), 0, Map.of("passwordHash", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_field"));
    }

    @Test
    void faultsAreNamedAtTheField() {
        As admin = Given.admin();
        Map<String, Object> input = user(admin.department(), "emperor");
        admin.post("/users", input).then().statusCode(422).body("errors[0].pointer", equalTo("/role"));
        admin.post("/users", user(UUID.randomUUID(), "rep"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/departmentId"));
        input = user(admin.department(), "rep");
        input.put("email", "not an address");
        input.put("name", " ");
        admin.post("/users", input).then().statusCode(422).body("errors.pointer", hasItem("/email"));
        input = user(admin.department(), "rep");
        input.put("email", admin.email().toUpperCase());
        admin.post("/users", input)
                .then()
                .statusCode(409)
                .body("code", equalTo("taken"))
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        As admin = Given.admin();
        As rep = Given.rep("東京");
        String path = "/users/" + rep.id();
        admin.request()
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"改名\"}")
                .patch("/api/v1" + path)
                .then()
                .statusCode(428);
        admin.patch(path, 7, Map.of("name", "改名")).then().statusCode(412).body("currentVersion", equalTo(0));
        admin.patch(path, 0, Map.of("name", "改名"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("改名"));
    }

    @Test
    void nobodyReachesAboveTheirOwnRole() {
        UUID tokyo = Given.department("東京");
        As manager = Given.manager(tokyo);
        As admin = Given.user(Role.ADMIN, tokyo);
        As rep = Given.rep(tokyo);
        rep.post("/users", user(tokyo, "admin")).then().statusCode(403);
        rep.patch("/users/" + rep.id(), 0, Map.of("role", "admin")).then().statusCode(403);
        manager.post("/users", user(tokyo, "admin")).then().statusCode(403).body("code", equalTo("role_above_own"));
        manager.patch("/users/" + rep.id(), 0, Map.of("role", "admin")).then().statusCode(403);
        manager.patch("/users/" + admin.id(), 0, Map.of("role", "reader"))
                .then()
                .statusCode(403);
        manager.patch("/users/" + admin.id(), 0, Map.of("email", "mine@example.jp"))
                .then()
                .statusCode(403);
        manager.post("/users", user(tokyo, "rep")).then().statusCode(201);
        manager.patch("/users/" + rep.id(), 0, Map.of("role", "clerk")).then().statusCode(200);
    }

    @Test
    void aManagerStaysWithinTheirOwnDepartments() {
        UUID tokyo = Given.department("東京");
        UUID branch = Given.department("多摩支店", tokyo);
        UUID osaka = Given.department("大阪");
        As manager = Given.manager(tokyo);
        As far = Given.rep(osaka);
        As near = Given.rep(branch);
        manager.get("/users/" + far.id()).then().statusCode(200);
        manager.patch("/users/" + far.id(), 0, Map.of("name", "横取り")).then().statusCode(403);
        manager.post("/users", user(osaka, "rep")).then().statusCode(403);
        manager.patch("/users/" + near.id(), 0, Map.of("departmentId", osaka))
                .then()
                .statusCode(403)
                .body("code", equalTo("department_out_of_reach"));
        manager.patch("/users/" + near.id(), 0, Map.of("name", "多摩の人")).then().statusCode(200);
        manager.delete("/users/" + near.id(), 1).then().statusCode(403);
    }

    @Test
    void nobodyPutsThemselvesOut() {
        As admin = Given.admin();
        admin.patch("/users/" + admin.id(), 0, Map.of("disabled", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_oneself"));
        admin.patch("/users/" + admin.id(), 0, Map.of("role", "rep")).then().statusCode(409);
        admin.delete("/users/" + admin.id(), 0).then().statusCode(409);
        admin.patch("/users/" + admin.id(), 0, Map.of("name", "新しい名前")).then().statusCode(200);
    }

    @Test
    void whoIsLetGoLeavesTheListAndFreesTheAddress() {
        As admin = Given.admin();
        As rep = Given.rep("東京");
        rep.get("/auth/me").then().statusCode(200);
        admin.delete("/users/" + rep.id(), 0).then().statusCode(204);
        admin.get("/users/" + rep.id()).then().statusCode(404);
        rep.get("/auth/me").then().statusCode(401);
        Map<String, Object> again = user(admin.department(), "rep");
        again.put("email", rep.email());
        admin.post("/users", again).then().statusCode(201);
    }

    private static Map<String, Object> user(UUID department, String role) {
        Map<String, Object> input = new HashMap<>();
        input.put("email", Ids.next() + "@example.jp");
        input.put("name", "山本 翼");
        input.put("role", role);
        input.put("departmentId", department);
        return input;
    }
}
