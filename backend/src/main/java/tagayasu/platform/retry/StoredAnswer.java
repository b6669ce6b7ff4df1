package tagayasu.platform.retry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import tagayasu.platform.json.Json;

/** An answer as it was given the first time: status, the headers a client acts on, and the body's bytes. */
record StoredAnswer(int status, JsonNode headers, byte[] body) {

    private static final List<String> KEPT = List.of("Location", "ETag");

    /** Ends the request with an earlier answer; an exception, because the method itself promises another type. */
    static final class Replay extends WebApplicationException {
        private Replay(Response response) {
            super(response);
        }
    }

    static StoredAnswer of(Object answer, Method method) throws JsonProcessingException {
        Response response = answer instanceof RestResponse<?> typed
                ? typed.toResponse()
                : answer instanceof Response given ? given : null;
        Object entity = response == null ? answer : response.getEntity();
        ObjectNode headers = Json.MAPPER.createObjectNode();
        if (response != null)
            for (String name : KEPT)
                if (response.getHeaderString(name) != null) headers.put(name, response.getHeaderString(name));
        return new StoredAnswer(
                response == null ? statusOf(method, entity) : response.getStatus(), headers, json(entity));
    }

    private static int statusOf(Method method, Object entity) {
        ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
        if (declared != null) return declared.value();
        return entity == null ? 204 : 200;
    }

    private static byte[] json(Object entity) throws JsonProcessingException {
        if (entity == null) return null;
        return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(entity);
    }

    Replay replay() {
        Response.ResponseBuilder response = Response.status(status).header("Idempotency-Replayed", "true");
        headers.fields()
                .forEachRemaining(header ->
                        response.header(header.getKey(), header.getValue().asText()));
        if (body != null) response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        return new Replay(response.build());
    }
}
