package tagayasu.platform.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.customer.AccountResource;
import tagayasu.platform.problem.Problem;

@QuarkusTest
class RateLimitsTest {

    private record Fixed(boolean enabled, Map<RateKind, RateLimits.Rate> kinds) implements RateLimits.Settings {}

    private record Few(int burst, int perMinute) implements RateLimits.Rate {}

    private static RateLimits limits(boolean enabled) {
        Few few = new Few(3, 6);
        return new RateLimits(new Fixed(
                enabled, Map.of(RateKind.READ, few, RateKind.WRITE, few, RateKind.SEARCH, few, RateKind.EXPORT, few)));
    }

    @Test
    void anEmptyBucketSaysHowLongToWait() {
        RateLimits limits = limits(true);
        for (int i = 0; i < 3; i++) limits.take("tanaka", RateKind.READ);
        Problem refused = assertThrows(Problem.class, () -> limits.take("tanaka", RateKind.READ));
        assertEquals("rate_limited", refused.code());
        assertEquals(429, refused.status());
        assertEquals(10L, refused.more().get("retryAfter"));
    }

    @Test
    void callersAndKindsHaveBucketsOfTheirOwn() {
        RateLimits limits = limits(true);
        for (int i = 0; i < 3; i++) limits.take("tanaka", RateKind.READ);
        assertDoesNotThrow(() -> limits.take("tanaka", RateKind.WRITE));
        assertDoesNotThrow(() -> limits.take("sato", RateKind.READ));
    }

    @Test
    void limitsCanBeTurnedOff() {
        RateLimits limits = limits(false);
        assertDoesNotThrow(() -> {
            for (int i = 0; i < 1000; i++) limits.take("tanaka", RateKind.EXPORT);
        });
    }

    @Test
    void countingCostsMicroseconds() {
        RateLimits limits = new RateLimits(new Fixed(true, Map.of(RateKind.READ, new Few(1_000_000, 1))));
        for (int i = 0; i < 20_000; i++) limits.take("warm", RateKind.READ);
        long start = System.nanoTime();
        for (int i = 0; i < 100_000; i++) limits.take("tanaka", RateKind.READ);
        long each = (System.nanoTime() - start) / 100_000;
        assertTrue(each < 20_000, each + " ns a request");
    }

    @Test
    void aProgramThatExportsWithoutEndIsToldToWait() {
        As manager = Given.manager("輸出課");
        Map<String, String> body = Map.of("noun", "account", "format", "csv");
        Response answer = manager.post("/exports", body);
        for (int i = 0; i < 200 && answer.statusCode() == 200; i++) answer = manager.post("/exports", body);
        answer.then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("rate_limited"))
                .body("retryAfter", greaterThan(0));
        manager.get("/accounts").then().statusCode(200);
        Given.manager("輸出課").post("/exports", body).then().statusCode(200);
    }

    @Test
    void whatARequestIsCountedAsFollowsFromItsPath() {
        assertEquals(RateKind.READ, kind("get", false));
        assertEquals(RateKind.READ, kind("list", false));
        assertEquals(RateKind.SEARCH, kind("list", true));
        assertEquals(RateKind.SEARCH, kind("search", false));
        assertEquals(RateKind.WRITE, kind("create", false));
    }

    @Test
    void aSubscriberOfIpv6IsOneCallerWhateverTheirAddress() {
        assertEquals("192.0.2.7", ClientAddress.network("192.0.2.7"));
        assertEquals("192.0.2.7", ClientAddress.network("::ffff:192.0.2.7"));
        assertEquals(ClientAddress.network("2001:db8:1:2::1"), ClientAddress.network("2001:db8:1:2:ffff::9"));
        assertTrue(!ClientAddress.network("2001:db8:1:3::1").equals(ClientAddress.network("2001:db8:1:2::1")));
    }

    private static RateKind kind(String method, boolean searches) {
        for (var candidate : AccountResource.class.getDeclaredMethods())
            if (candidate.getName().equals(method)) return RateKind.of(candidate, searches);
        throw new IllegalArgumentException(method);
    }
}
