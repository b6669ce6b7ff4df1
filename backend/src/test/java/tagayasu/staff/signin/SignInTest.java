package tagayasu.staff.signin;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
class SignInTest {

    @Test
    void aUserSignsInAndLearnsTheirRights() {
        As rep = Given.rep("東京");
        rep.get("/auth/me")
                .then()
                .statusCode(200)
                .body("email", equalTo(rep.email()))
                .body("role", equalTo("rep"))
                .body("departmentName", equalTo("東京"))
                .body("rights.account.read", equalTo("department"))
                .body("rights.account.change", equalTo("own"));
    }

    @Test
    void nobodyGetsInWithoutATokenOrWithRubbish() {
        As.anonymous().get("/auth/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
        As.anonymous()
                .request()
                .header("Authorization", "Bearer rubbish")
                .get("/api/v1/auth/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("invalid_token"));
    }
}
