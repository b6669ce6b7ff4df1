package tagayasu;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/**
 * A user who calls the API below /api/v1. Every answer is held to openapi.yaml. Bodies are maps, records or JSON text;
 * further arguments fill {placeholders} of the path, encoded.
 */
public final class As {

    private static final String BASE = "/api/v1";

    private final UUID id;
    private final String email;
    private final String name;
    private final UUID department;
    private String token;

    As(UUID id, String email, String name, UUID department) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.department = department;
    }

    /** Somebody who has not signed in. */
    public static As anonymous() {
        As nobody = new As(null, null, null, null);
        nobody.token = "";
        return nobody;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public UUID department() {
        return department;
    }

    public Response get(String path, Object... placeholders) {
        return request().get(BASE + path, placeholders);
    }

    public Response post(String path, Object body, Object... placeholders) {
        return json(body).post(BASE + path, placeholders);
    }

    /** For a POST that carries an Idempotency-Key. */
    public Response postOnce(String key, String path, Object body, Object... placeholders) {
        return json(body).header("Idempotency-Key", key).post(BASE + path, placeholders);
    }

    public Response post(String path) {
        return request().post(BASE + path);
    }

    public Response put(String path, Object body, Object... placeholders) {
        return json(body).put(BASE + path, placeholders);
    }

    /** With If-Match of this version. */
    public Response put(String path, int version, Object body, Object... placeholders) {
        return match(version).contentType("application/json").body(body).put(BASE + path, placeholders);
    }

    /** A JSON merge patch with If-Match of this version. */
    public Response patch(String path, int version, Object body, Object... placeholders) {
        return match(version)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(text(body))
                .patch(BASE + path, placeholders);
    }

    public Response delete(String path, int version, Object... placeholders) {
        return match(version).delete(BASE + path, placeholders);
    }

    public Response delete(String path) {
        return request().delete(BASE + path);
    }

    /** With the token and held to the contract; for what the verbs above do not cover. Paths start with /api/v1. */
    public RequestSpecification request() {
        RequestSpecification request = given().filter(new HeldToContract());
        return token().isEmpty() ? request : request.header("Authorization", "Bearer " + token());
    }

    /** Signs in at the first call. */
    public synchronized String token() {
        if (token == null) token = signIn();
        return token;
    }

    /** Forgets the token, so that the next request signs in again. */
    public synchronized void forgetToken() {
        token = null;
    }

    private String signIn() {
        return given().filter(new HeldToContract())
                .contentType("application/json")
                .body(Map.of("email", email, "password", Given.PASSWORD))
                .post(BASE + "/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private RequestSpecification match(int version) {
        return request().header("If-Match", "\"" + version + "\"");
    }

    private RequestSpecification json(Object body) {
        return request().contentType("application/json").body(text(body));
    }

    private static Object text(Object body) {
        return body instanceof String
                ? body
                : tagayasu.platform.json.Json.of(body).toString();
    }
}
