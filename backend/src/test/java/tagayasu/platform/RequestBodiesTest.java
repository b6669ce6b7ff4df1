package tagayasu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("GEN-19")
class RequestBodiesTest {

    @TestHTTPResource("/api/v1/auth/login")
    URI login;

    @Test
    void aClientThatOffersHttp2WithItsFirstBodyIsAnswered() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"email\":\"nobody@example.jp\",\"password\":\"x\"}"))
                .build();
        HttpClient eager =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        assertEquals(
                401, eager.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
}
