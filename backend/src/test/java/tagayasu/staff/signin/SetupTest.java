package tagayasu.staff.signin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;

@QuarkusTest
class SetupTest {

    private static final String PASSWORD = "潮騒の聞こえる丘の上の小さな灯台";

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    SetupLinks links;

    @Test
    void anInvitedUserChoosesAPasswordOnce() {
        As admin = Given.admin();
        String email = "new-" + Ids.next() + "@example.jp";
        String id = admin.post("/users", user(admin, email))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        login(email).then().statusCode(401);
        String path = admin.post("/users/" + id + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("path");
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("email", equalTo(email))
                .body("firstAdministrator", equalTo(false));
        As.anonymous()
                .post(path, Map.of("name", "新人 花子", "password", "passwordpassword"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"));
        As.anonymous()
                .post(path, Map.of("name", "新人 花子", "password", PASSWORD))
                .then()
                .statusCode(200);
        As.anonymous()
                .post(path, Map.of("name", "二度目", "password", PASSWORD))
                .then()
                .statusCode(404);
        As.anonymous().get(path).then().statusCode(404);
        login(email).then().statusCode(200);
        admin.get("/users?q=花子&limit=200").then().body("items.id", hasItem(id));
        admin.get("/users/" + id).then().body("name", equalTo("新人 花子")).body("invited", equalTo(false));
    }

    @Test
    void aNewInvitationReplacesTheOldOne() {
        As admin = Given.admin();
        As rep = Given.rep("東京");
        String old = admin.post("/users/" + rep.id() + "/invitation").path("path");
        String fresh = admin.post("/users/" + rep.id() + "/invitation").path("path");
        As.anonymous().get(old).then().statusCode(404);
        As.anonymous().get(fresh).then().statusCode(200);
    }

    @Test
    void theLinkForTheFirstAdministratorIsDeadOnceThereIsOne() {
        Given.admin();
        String path = links.issue(null).path();
        As.anonymous().get(path).then().statusCode(200).body("email", nullValue());
        As.anonymous()
                .post(path, Map.of("name", "侵入者", "email", "x@example.jp", "password", PASSWORD))
                .then()
                .statusCode(409)
                .body("code", equalTo("administrator_exists"));
        assertEquals(Optional.empty(), firstAdministrator.ensure(Optional.empty(), Optional.empty()));
    }

    @Test
    void nobodyElseMayInvite() {
        As rep = Given.rep("東京");
        rep.post("/users/" + rep.id() + "/invitation").then().statusCode(403);
        Given.manager("大阪").post("/users/" + rep.id() + "/invitation").then().statusCode(403);
        As manager = Given.manager("東京");
        As admin = Given.user(tagayasu.staff.Role.ADMIN, manager.department());
        manager.post("/users/" + admin.id() + "/invitation").then().statusCode(403);
        As member = Given.user(tagayasu.staff.Role.REP, manager.department());
        manager.post("/users/" + member.id() + "/invitation")
                .then()
                .statusCode(403)
                .body("code", equalTo("password_by_admin_only"));
        admin.request()
                .header("Idempotency-Key", "secret-1")
                .post("/api/v1/users/" + member.id() + "/invitation")
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> user(As admin, String email) {
        return Map.of("email", email, "name", "新人", "role", "rep", "departmentId", admin.department());
    }

    private static io.restassured.response.Response login(String email) {
        return As.anonymous().post("/auth/login", Map.of("email", email, "password", PASSWORD));
    }
}
