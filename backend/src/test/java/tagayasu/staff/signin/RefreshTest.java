package tagayasu.staff.signin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
class RefreshTest {

    @Inject
    Rows rows;

    @Test
    void theCookieIsForThisSiteOnlyAndOutOfReachOfScripts() {
        login(Given.rep("東京"))
                .then()
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("__Host-tagayasu-refresh="),
                                containsString("Secure"),
                                containsString("HttpOnly"),
                                containsString("SameSite=Strict"),
                                containsString("Path=/")));
    }

    @Test
    void aTokenServesOnceAndIsFollowedByTheNext() {
        String first = token(login(Given.rep("東京")));
        Response second = refresh(first);
        second.then().statusCode(200).body("expiresIn", equalTo(600));
        assertNotEquals(first, token(second));
        refresh(token(second)).then().statusCode(200);
    }

    @Test
    void twoTabsMayWakeUpTogether() {
        String first = token(login(Given.rep("東京")));
        refresh(first).then().statusCode(200);
        refresh(first).then().statusCode(200);
    }

    @Test
    void aTokenThatComesBackLaterEndsTheWholeFamily() {
        As rep = Given.rep("東京");
        String first = token(login(rep));
        String second = token(refresh(first));
        rows.update(Sql.of(
                "update refresh_token set used_at = used_at - interval '11 seconds' where user_id = ? and used_at is not null",
                rep.id()));
        refresh(first).then().statusCode(401).body("code", equalTo("session_ended"));
        refresh(second).then().statusCode(401);
        login(rep).then().statusCode(200);
    }

    @Test
    void anExpiredOrUnknownTokenIsRefused() {
        As rep = Given.rep("東京");
        String token = token(login(rep));
        rows.update(Sql.of("update refresh_token set expires_at = now() where user_id = ?", rep.id()));
        refresh(token).then().statusCode(401);
        refresh("unknown").then().statusCode(401);
        As.anonymous().post("/auth/refresh").then().statusCode(401);
    }

    @Test
    void anotherSiteCannotMakeABrowserRefreshOrSignOut() {
        String token = token(login(Given.rep("東京")));
        for (String path : new String[] {"/refresh", "/logout"})
            As.anonymous()
                    .request()
                    .cookie(RefreshCookie.NAME, token)
                    .header("Origin", "https://evil.example")
                    .post("/api/v1/auth" + path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("foreign_origin"));
        refresh(token).then().statusCode(200);
    }

    @Test
    void signingOutEndsTheFamily() {
        String first = token(login(Given.rep("東京")));
        String second = token(refresh(first));
        As.anonymous()
                .request()
                .cookie(RefreshCookie.NAME, second)
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        refresh(second).then().statusCode(401);
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        As rep = Given.rep("東京");
        String token = token(login(rep));
        String kept = rows.first(
                        Sql.of(
                                "select encode(token_hash, 'hex') as hash from refresh_token where user_id = ?",
                                rep.id()),
                        row -> row.text("hash"))
                .orElseThrow();
        assertEquals(HexFormat.of().formatHex(Secrets.hash(token)), kept);
    }

    private static Response login(As who) {
        return As.anonymous().post("/auth/login", Map.of("email", who.email(), "password", Given.PASSWORD));
    }

    private static Response refresh(String token) {
        return As.anonymous().request().cookie(RefreshCookie.NAME, token).post("/api/v1/auth/refresh");
    }

    private static String token(Response response) {
        return response.cookie(RefreshCookie.NAME);
    }
}
