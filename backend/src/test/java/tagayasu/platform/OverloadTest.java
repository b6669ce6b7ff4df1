package tagayasu.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("GEN-19")
class OverloadTest {

    @Inject
    AgroalDataSource pool;

    @Test
    void withoutAFreeConnectionARequestIsToldToComeBackAndTheProgramStaysAlive() throws SQLException {
        As rep = Given.rep("東京");
        rep.get("/jobs").then().statusCode(200);
        List<Connection> taken = new ArrayList<>();
        try {
            int all = pool.getConfiguration().connectionPoolConfiguration().maxSize();
            while (taken.size() < all) taken.add(pool.getConnection());
            rep.get("/jobs")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("busy"));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            for (Connection connection : taken) connection.close();
        }
        rep.get("/jobs").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }
}
