package tagayasu.staff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Actor;
import tagayasu.platform.Actor.Through;
import tagayasu.platform.Current;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

@QuarkusTest
@Tag("GEN-12")
class AccessTest {

    @Inject
    Access access;

    @Inject
    Current current;

    private record Thing(UUID ownerId) implements Owned {
        @Override
        public String noun() {
            return "account";
        }
    }

    @Test
    void aRepReadsTheDepartmentAndChangesTheirOwn() {
        UUID tokyo = Given.department("東京");
        As rep = Given.rep(tokyo);
        Thing own = new Thing(rep.id());
        Thing colleagues = new Thing(Given.rep(tokyo).id());
        Thing strangers = new Thing(Given.rep("大阪").id());
        by(rep, () -> {
            access.check(Action.CHANGE, own);
            access.check(Action.READ, colleagues);
            assertEquals(403, refused(() -> access.check(Action.CHANGE, colleagues)));
            assertEquals(404, refused(() -> access.check(Action.READ, strangers)));
            assertEquals(404, refused(() -> access.check(Action.CHANGE, strangers)));
            assertEquals(403, refused(() -> access.check(Action.DELETE, own)));
            assertEquals(404, refused(() -> access.check(Action.READ, new Thing(null))));
        });
    }

    @Test
    void aManagerReachesAllDepartmentsBelowButNoneBeside() {
        UUID east = Given.department("東日本");
        UUID tokyo = Given.department("東京", east);
        UUID tama = Given.department("多摩", tokyo);
        As low = Given.rep(tama);
        As up = Given.rep(east);
        by(Given.manager(tokyo), () -> {
            assertTrue(access.may(Action.CHANGE, new Thing(low.id())));
            assertFalse(access.may(Action.READ, new Thing(up.id())));
        });
    }

    @Test
    @Tag("TEA-01")
    void teamMatesComeIntoReachFromTheScopeTeamOn() {
        As rep = Given.rep("東京");
        As mate = Given.rep("大阪");
        Given.team("合同班", rep, mate);
        by(rep, () -> {
            assertTrue(access.may(Action.READ, new Thing(mate.id())));
            assertFalse(access.may(Action.CHANGE, new Thing(mate.id())));
        });
    }

    @Test
    void thePredicateForListsAgreesWithTheCheck() {
        As rep = Given.rep("東京");
        by(rep, () -> {
            Sql visible = access.visible("account", "x");
            assertEquals("x.owner_id = any(?)", visible.text());
            assertEquals(List.of(rep.id()), List.of((UUID[]) visible.params().get(0)));
            assertEquals(Sql.FALSE, access.visible("nobody knows this noun", "x"));
        });
        by(Given.admin(), () -> assertEquals(Sql.TRUE, access.visible("account", "x")));
    }

    @Test
    void whoHasNotSignedInSeesNothingAndTheProgramItselfEverything() {
        acting(new Actor(null, Through.API), () -> {
            assertEquals(Sql.FALSE, access.visible("account", "x"));
            assertEquals(401, refused(() -> access.caller()));
        });
        acting(Actor.SYSTEM, () -> assertEquals(Sql.TRUE, access.visible("account", "x")));
    }

    @Test
    void anOwnerInABodyIsCheckedToo() {
        UUID tokyo = Given.department("東京");
        As rep = Given.rep(tokyo);
        UUID colleague = Given.rep(tokyo).id();
        by(rep, () -> {
            access.checkOwner(Action.CREATE, "account", rep.id(), "/ownerId");
            assertEquals(403, refused(() -> access.checkOwner(Action.CREATE, "account", colleague, "/ownerId")));
            assertEquals(
                    422, refused(() -> access.checkOwner(Action.CREATE, "account", UUID.randomUUID(), "/ownerId")));
            assertEquals(403, refused(() -> access.checkOwner(Action.CREATE, "account", null, "/ownerId")));
        });
    }

    @Test
    @Tag("GOV-01")
    void anAdministratorChangesOneCellAndItActsAtOnce() {
        As admin = Given.admin();
        UUID tokyo = Given.department("東京");
        As reader = Given.reader(tokyo);
        Thing thing = new Thing(Given.rep(tokyo).id());
        rule(admin, "reader", "personHome", "read", "tree").then().statusCode(200);
        by(reader, () -> access.check(Action.READ, "personHome", thing));
        rule(admin, "reader", "personHome", "read", "none").then().statusCode(200);
        by(reader, () -> assertEquals(403, refused(() -> access.check(Action.READ, "personHome", thing))));
    }

    @Test
    void theTableRefusesWhatItDoesNotKnowAndTheLastKey() {
        As admin = Given.admin();
        rule(admin, "rep", "moon", "read", "all").then().statusCode(422).body("code", equalTo("unknown_rule"));
        rule(admin, "admin", "accessRule", "configure", "none")
                .then()
                .statusCode(422)
                .body("code", equalTo("administrator_keeps_rules"));
        Given.manager("東京").get("/access-rules").then().statusCode(403);
        rule(Given.manager("東京"), "manager", "account", "read", "all").then().statusCode(403);
    }

    @Test
    void whatNobodyOwnsIsReadByAllOrByNone() {
        As admin = Given.admin();
        for (String scope : List.of("own", "tree"))
            rule(admin, "rep", "product", "read", scope)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("nobody_owns_it"))
                    .body("errors[0].pointer", equalTo("/rules/0/scope"));
        String product = admin.post("/products", Map.of("code", "N" + admin.id(), "name", "誰の物でもない"))
                .path("id");
        Given.rep("東京")
                .get("/access-explanation?noun=product&id=" + product)
                .then()
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("reason", equalTo("everyRecord"))
                .body("owners", hasSize(0));
        for (String noun : List.of("rankRun", "rankScheme", "rankScore", "rankChange", "team", "department"))
            admin.get("/access-explanation?noun=" + noun + "&id=" + UUID.randomUUID())
                    .then()
                    .statusCode(200)
                    .body("reason", equalTo("unknownRecord"));
    }

    @Test
    void theExplanationNamesRuleScopeAndOwner() {
        As admin = Given.admin();
        UUID tokyo = Given.department("東京");
        As rep = Given.rep(tokyo);
        As manager = Given.manager(tokyo);
        String path = "/access-explanation?noun=user&action=change&id=" + rep.id();
        manager.get(path)
                .then()
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("reason", equalTo("ownerWithinScope"))
                .body("scope", equalTo("tree"))
                .body("owners", hasSize(1))
                .body("owners[0].name", equalTo(rep.name()))
                .body("owners[0].heldBy", equalTo("department"));
        rep.get(path).then().body("allowed", equalTo(false)).body("reason", equalTo("notAllowed"));
        rep.get(path + "&userId=" + manager.id()).then().statusCode(403);
        admin.get(path + "&userId=" + manager.id()).then().statusCode(200).body("allowed", equalTo(true));
        admin.get("/access-explanation?noun=user&id=" + UUID.randomUUID())
                .then()
                .body("reason", equalTo("unknownRecord"))
                .body("owners", hasSize(0));
    }

    private static io.restassured.response.Response rule(
            As who, String role, String noun, String action, String scope) {
        Map<String, String> rule = Map.of("role", role, "noun", noun, "action", action, "scope", scope);
        return who.put("/access-rules", Map.of("rules", List.of(rule)));
    }

    private static int refused(Runnable work) {
        return assertThrows(Problem.class, work::run).status();
    }

    private void by(As user, Runnable work) {
        acting(new Actor(user.id(), Through.API), work);
    }

    private void acting(Actor actor, Runnable work) {
        var context = Arc.container().requestContext();
        boolean opened = !context.isActive();
        if (opened) context.activate();
        try {
            current.actAs(actor);
            work.run();
        } finally {
            if (opened) context.terminate();
        }
    }
}
