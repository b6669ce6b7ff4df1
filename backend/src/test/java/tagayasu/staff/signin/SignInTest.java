package tagayasu.staff.signin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

@QuarkusTest
class SignInTest {

    @Inject
    Rows rows;

    @Inject
    SignInGuard guard;

    @Test
    void aUserSignsInAndLearnsTheirRights() {
        As rep = Given.rep("東京");
        rep.get("/auth/me")
                .then()
                .statusCode(200)
                .body("email", equalTo(rep.email()))
                .body("role", equalTo("rep"))
                .body("departmentName", equalTo("東京"))
                .body("timeZone", equalTo("Asia/Tokyo"))
                .body("currency", equalTo("JPY"))
                .body("rights.account.read", equalTo("department"))
                .body("rights.account.change", equalTo("own"));
    }

    @Test
    void aUserChoosesTheLanguageAndNothingElseOfTheirOwn() {
        As rep = Given.rep("東京");
        rep.patch("/auth/me", 0, Map.of("language", "en"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("language", equalTo("en"));
        assertEquals(
                List.of("updated"),
                rows.list(Sql.of("select verb from journal where subject_id = ?", rep.id()), row -> row.text("verb")));
        rep.patch("/auth/me", 0, Map.of("language", "ja"))
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        rep.patch("/auth/me", 1, Map.of("language", "fr")).then().statusCode(422);
        rep.patch("/auth/me", 1, Map.of("role", "admin"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_field"))
                .body("errors[0].pointer", equalTo("/role"));
    }

    @Test
    void whoDoesNotExistAndWhoErrsGetTheSameAnswer() {
        As rep = Given.rep("東京");
        String wrong = login(rep.email(), "まちがった合言葉をここに書いておきます")
                .then()
                .statusCode(401)
                .extract()
                .path("code");
        String nobody = login("nobody-" + rep.email(), Given.PASSWORD)
                .then()
                .statusCode(401)
                .extract()
                .path("code");
        assertEquals("sign_in_failed", wrong);
        assertEquals(wrong, nobody);
    }

    @Test
    void guessingInParallelGainsNothing() throws Exception {
        As rep = Given.rep("東京");
        Callable<Integer> guess = () ->
                login(rep.email(), "guess " + Thread.currentThread().getId()).statusCode();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var answers =
                    pool.invokeAll(IntStream.range(0, 16).mapToObj(i -> guess).toList());
            int looked = 0;
            for (var answer : answers) if (answer.get() == 401) looked++;
            assertTrue(looked >= 1 && looked <= 9, looked + " guesses were looked at");
        } finally {
            pool.shutdown();
        }
        rows.update(Sql.of(
                "update sign_in_failure set failures = 12, last_at = now() where subject = ?",
                SignInGuard.key(rep.email(), "127.0.0.1")));
        login(rep.email(), Given.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("sign_in_locked"));
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        As rep = Given.rep("東京");
        login(rep.email(), Given.PASSWORD).then().statusCode(200);
        for (int i = 0; i < 5; i++) guard.countAttempt(rep.email(), "203.0.113.9");
        assertThrows(Problem.class, () -> {
            for (int i = 0; i < 3; i++) guard.countAttempt(rep.email(), "203.0.113.9");
        });
        login(rep.email(), Given.PASSWORD).then().statusCode(200);
    }

    @Test
    void manyStrangersTogetherWaitAndTheUsersOwnAddressDoesNot() {
        As rep = Given.rep("東京");
        login(rep.email(), Given.PASSWORD).then().statusCode(200);
        Problem refused = assertThrows(Problem.class, () -> {
            for (int i = 0; i < 130; i++) guard.countAttempt(rep.email(), "198.51.100." + i);
        });
        assertEquals("sign_in_locked", refused.code());
        login(rep.email(), Given.PASSWORD).then().statusCode(200);

        As unseen = Given.rep("東京");
        rows.update(Sql.of(
                "insert into sign_in_failure (subject, failures, last_at) values (?, 110, now())",
                SignInGuard.key(unseen.email(), "")));
        login(unseen.email(), Given.PASSWORD).then().statusCode(429);
    }

    @Test
    void nobodyGetsInWithoutATokenOrWithAForgedOne() {
        As.anonymous().get("/auth/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
        String good = Given.admin().token();
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String none = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        String later =
                parts[0] + "." + encode(claims.replaceFirst("\"exp\":\\d+", "\"exp\":9999999999")) + "." + parts[2];
        String hmac = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2];
        String flipped = good.substring(0, good.length() - 6) + "AAAAAA";
        Stream.of("rubbish", none, later, hmac, flipped, good + "x")
                .forEach(token -> bearer(token).then().statusCode(401).body("code", equalTo("invalid_token")));
        bearer(good).then().statusCode(200);
    }

    @Test
    void aDisabledUserIsOutAndStaysOut() {
        As admin = Given.admin();
        As rep = Given.rep("東京");
        String refresh = login(rep.email(), Given.PASSWORD).cookie(RefreshCookie.NAME);
        rep.get("/auth/me").then().statusCode(200);
        admin.patch("/users/" + rep.id(), 0, Map.of("disabled", true)).then().statusCode(200);
        rep.get("/auth/me").then().statusCode(401).body("code", equalTo("invalid_token"));
        login(rep.email(), Given.PASSWORD).then().statusCode(401).body("code", equalTo("sign_in_failed"));
        As.anonymous()
                .request()
                .cookie(RefreshCookie.NAME, refresh)
                .post("/api/v1/auth/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void anotherRoleMeansAnotherToken() {
        As rep = Given.rep("東京");
        rep.get("/auth/me").then().statusCode(200);
        Given.admin()
                .patch("/users/" + rep.id(), 0, Map.of("role", "reader"))
                .then()
                .statusCode(200);
        rep.get("/auth/me").then().statusCode(401);
        rep.forgetToken();
        rep.get("/auth/me").then().statusCode(200).body("role", equalTo("reader"));
    }

    @Test
    void aNewPasswordEndsTheOldOneAndAllOtherSignIns() {
        As rep = Given.rep("東京");
        String elsewhere = login(rep.email(), Given.PASSWORD).path("accessToken");
        String next = "夜明け前の峠を越える青い自転車と犬";
        rep.post("/auth/password", Map.of("currentPassword", "ちがう", "newPassword", next))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currentPassword"));
        rep.post("/auth/password", Map.of("currentPassword", Given.PASSWORD, "newPassword", "短い"))
                .then()
                .statusCode(422)
                .body("code", equalTo("password_too_short"));
        String fresh = rep.post("/auth/password", Map.of("currentPassword", Given.PASSWORD, "newPassword", next))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        bearer(elsewhere).then().statusCode(401);
        bearer(fresh).then().statusCode(200);
        login(rep.email(), Given.PASSWORD).then().statusCode(401);
        login(rep.email(), next).then().statusCode(200);
    }

    private static Response bearer(String token) {
        return As.anonymous()
                .request()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/auth/me");
    }

    private static Response login(String email, String password) {
        return As.anonymous().post("/auth/login", Map.of("email", email, "password", password));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
