package tagayasu.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.Killed;
import tagayasu.platform.Ids;

/** The database connection of the applying transaction dies in the middle of it. */
@QuarkusTest
@Tag("NEW-08")
class ImportAfterKillTest {

    private static final int ROWS = 3_000;

    @Inject
    AgroalDataSource database;

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);

    @Test
    void aKilledRunIsDoneAgainFromItsStagedRowsAndNothingIsDoubled() throws Exception {
        admin.post("/accounts", Map.of("code", p, "name", "倒れても続く " + p)).then().statusCode(201);
        StringBuilder csv = new StringBuilder("a,d,q,y\n");
        for (int i = 0; i < ROWS; i++)
            csv.append(p).append(",2026-01-0").append(1 + i % 9).append(",1,100\n");
        String plan =
                "{\"kind\":\"sales\",\"columns\":{\"a\":\"accountCode\",\"d\":\"soldOn\",\"q\":\"quantity\",\"y\":\"amount\"}}";
        String job = Killed.before(
                "sale_line",
                () -> GivenImport.post(admin, "/imports", csv.toString().getBytes(StandardCharsets.UTF_8), plan)
                        .jsonPath()
                        .getString("id"));
        JsonPath done = GivenImport.over(admin, job);
        assertEquals("succeeded", done.getString("state"), done.prettify());
        assertEquals(ROWS, done.getInt("counts.new"));
        String account = admin.get("/accounts?q=" + p).jsonPath().getString("items[0].id");
        assertEquals(
                ROWS,
                admin.get("/sales?withTotal=true&accountId=" + account)
                        .jsonPath()
                        .getInt("total"));
        try (Connection connection = database.getConnection();
                ResultSet attempts =
                        connection.createStatement().executeQuery("select attempt from job where id = '" + job + "'")) {
            attempts.next();
            assertEquals(2, attempts.getInt(1));
        }
    }
}
