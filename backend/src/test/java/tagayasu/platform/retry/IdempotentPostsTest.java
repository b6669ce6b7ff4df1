package tagayasu.platform.retry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
class IdempotentPostsTest {

    @Inject
    Rows rows;

    @Inject
    IdempotencyStore store;

    private final As clerk = Given.rep("東京");
    private final String key = Ids.next().toString();

    /** Writes one setting a call, so that doing it twice shows. */
    @Path("/idempotency-trial")
    public static class Trial {

        @Inject
        Rows rows;

        public record Body(String name, boolean crash) {}

        @POST
        @Transactional
        public jakarta.ws.rs.core.Response make(Body body) {
            UUID id = Ids.next();
            rows.update(Sql.of(
                    "insert into setting (key, value, updated_at) values (?, 'true', now())", body.name() + ":" + id));
            if (body.crash()) throw new IllegalStateException("between the effect and the commit");
            return jakarta.ws.rs.core.Response.created(URI.create("/api/v1/things/" + id))
                    .tag("0")
                    .entity(Map.of("id", id, "name", body.name()))
                    .build();
        }

        @POST
        @Path("/files")
        @Consumes("multipart/form-data")
        @Transactional
        @IdempotencyRequired
        public Map<String, Long> file(@RestForm FileUpload file, @RestForm String plan) {
            rows.update(Sql.of(
                    "insert into setting (key, value, updated_at) values (?, 'true', now())", plan + ":" + Ids.next()));
            return Map.of("size", file.size());
        }
    }

    private Response post(String key, Map<String, Object> body) {
        var request = RestAssured.given().header("Authorization", "Bearer " + clerk.token());
        if (key != null) request.header("Idempotency-Key", key);
        return request.contentType("application/json").body(body).post("/api/v1/idempotency-trial");
    }

    private Response upload(String key, String content) {
        var request = RestAssured.given().header("Authorization", "Bearer " + clerk.token());
        if (key != null) request.header("Idempotency-Key", key);
        return request.multiPart("file", "sales.csv", content.getBytes())
                .multiPart("plan", this.key)
                .post("/api/v1/idempotency-trial/files");
    }

    @ActivateRequestContext
    long made(String name) {
        return rows.list(Sql.of("select 1 as x from setting where key like ?", name + ":%"), row -> 1)
                .size();
    }

    @Test
    void aRepeatedPostIsDoneOnceAndAnsweredAlike() {
        Map<String, Object> body = Map.of("name", key);
        Response first = post(key, body);
        Response second = post(key, body);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(1, made(key));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post(key, Map.of("name", key));
        post(key, Map.of("name", key + "x")).then().statusCode(422).body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void aKeyBelongsToItsCaller() {
        post(key, Map.of("name", key));
        RestAssured.given()
                .header("Authorization", "Bearer " + Given.rep("大阪").token())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("name", key))
                .post("/api/v1/idempotency-trial")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertEquals(2, made(key));
    }

    @Test
    void aCrashBeforeTheCommitLeavesNeitherEffectNorKey() {
        post(key, Map.of("name", key, "crash", true)).then().statusCode(500);
        assertEquals(0, made(key));
        post(key, Map.of("name", key)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertEquals(1, made(key));
    }

    @Test
    void requestsAtTheSameMomentAreDoneOnce() throws Exception {
        clerk.token();
        Callable<Response> call = () -> post(key, Map.of("name", key));
        var pool = Executors.newFixedThreadPool(6);
        List<Future<Response>> answers = pool.invokeAll(List.of(call, call, call, call, call, call));
        pool.shutdown();
        for (Future<Response> answer : answers)
            assertTrue(
                    List.of(201, 409).contains(answer.get().statusCode()),
                    answer.get().asString());
        assertEquals(1, made(key));
    }

    @Test
    void anUploadNeedsAKeyAndItsBytesCount() {
        upload(null, "a").then().statusCode(428).body("code", equalTo("idempotency_key_required"));
        upload(key, "a,b").then().statusCode(200).body("size", equalTo(3));
        upload(key, "a,b").then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        upload(key, "a,c").then().statusCode(422);
        assertEquals(1, made(key));
    }

    @Test
    void aKeyWithBlanksIsRefused() {
        post("two words", Map.of("name", key)).then().statusCode(400);
    }

    @Test
    @ActivateRequestContext
    @Tag("GEN-07")
    void afterADayTheAnswerIsForgottenButWhatADeviceKeptForLongerIsNotDoneAgain() {
        post(key, Map.of("name", key));
        for (String age : List.of("25 hours", "170 days")) {
            rows.update(
                    Sql.of("update idempotency set created_at = now() - cast(? as interval) where key = ?", age, key));
            post(key, Map.of("name", key)).then().statusCode(409).body("code", equalTo("idempotency_answer_gone"));
            store.run();
            post(key, Map.of("name", key)).then().statusCode(409).body("code", equalTo("idempotency_answer_gone"));
            post(key, Map.of("name", key + "x")).then().statusCode(422);
        }
        assertEquals(1, made(key));
        rows.update(Sql.of("update idempotency set created_at = now() - interval '200 days' where key = ?", key));
        store.run();
        post(key, Map.of("name", key)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }
}
