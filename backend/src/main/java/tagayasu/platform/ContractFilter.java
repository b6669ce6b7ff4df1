package tagayasu.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import tagayasu.platform.problem.ProblemView;
import tagayasu.platform.retry.IdempotencyRequired;

/** What every operation of the contract has in common, said once instead of at each. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String COMPONENT = "#/components/schemas/";
    private static final List<String> OPEN =
            List.of("/auth/login", "/auth/refresh", "/auth/logout", "/setup/", "/calendar/");

    /** The answers that many operations share, by their names among the components. */
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "Problem", "A problem document",
            "400", "The request cannot be parsed",
            "401", "Nobody is signed in, or the token is no longer good",
            "403", "The record may be seen, but this may not be done to it",
            "404", "There is no such record, or it may not be seen",
            "409", "The state of things forbids it; a warning carries its evidence",
            "412", "Somebody changed the record since it was read",
            "422", "Understood, but not valid",
            "428", "If-Match must say which version is changed, or Idempotency-Key which attempt this is",
            "429", "Too many requests of this kind: read, write, search and export are counted apart"));

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> retriedWithKey;

    /** @param index of the application's classes, for what an operation's method says beyond the contract's annotations */
    public ContractFilter(IndexView index) {
        retriedWithKey = index.getAnnotations(IdempotencyRequired.class).stream()
                .map(found -> found.target().annotation(OPERATION))
                .filter(Objects::nonNull)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        REFUSALS.forEach((name, description) -> components.addResponse(name, refusal(name, description)));
        components.addSecurityScheme(
                "token",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        Map<String, Schema> schemas = components.getSchemas();
        Set<Schema> done = Collections.newSetFromMap(new IdentityHashMap<>());
        schemas.values().forEach(schema -> optionalMeansNullable(schemas, schema, done));
        if (api.getPaths() == null) return;
        api.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().values().forEach(operation -> complete(api, path, item, operation));
            if (item.getPOST() != null && isSecured(path)) addIdempotencyKey(item.getPOST());
        });
        addExamples(api, new ContractExamples(components.getSchemas()));
    }

    private static APIResponse refusal(String name, String description) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemView.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(COMPONENT + "Problem"))));
        if (name.equals("429"))
            refusal.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        return refusal;
    }

    /** Which of the shared refusals an operation knows, by what it takes. */
    private static List<String> refusals(String path, PathItem item, Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        if (item.getParameters() != null) parameters.addAll(item.getParameters());
        if (operation.getParameters() != null) parameters.addAll(operation.getParameters());
        boolean body = operation.getRequestBody() != null;
        List<String> refusals = new ArrayList<>(List.of("429"));
        if (isSecured(path)) refusals.addAll(List.of("401", "403"));
        if (path.contains("{")) refusals.add("404");
        if (body) refusals.add("422");
        if (body || parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY))
            refusals.add("400");
        if (item.getGET() != operation) refusals.add("409");
        for (Parameter parameter : parameters)
            if ("If-Match".equals(parameter.getName())) {
                parameter.setRequired(true);
                refusals.addAll(List.of("412", "428"));
            }
        return refusals;
    }

    private static void addExamples(OpenAPI api, ContractExamples examples) {
        examples.addToForms();
        for (PathItem item : api.getPaths().getPathItems().values())
            for (Operation operation : item.getOperations().values()) {
                List<Content> bodies = new ArrayList<>();
                if (operation.getRequestBody() != null)
                    bodies.add(operation.getRequestBody().getContent());
                operation.getResponses().getAPIResponses().values().forEach(answer -> bodies.add(answer.getContent()));
                for (Content body : bodies)
                    if (body != null) body.getMediaTypes().forEach(examples::addTo);
            }
    }

    private static boolean isSecured(String path) {
        return OPEN.stream().noneMatch(path::contains);
    }

    private void addIdempotencyKey(Operation post) {
        boolean required = retriedWithKey.contains(post.getOperationId());
        if (required)
            post.getResponses()
                    .addAPIResponse("428", OASFactory.createAPIResponse().ref("428"));
        post.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(required)
                .description("Repeated within 24 hours under the same key, the request is done once and answered alike;"
                        + " after that it is refused (409 idempotency_answer_gone) and not done again")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(255)));
    }

    private static void complete(OpenAPI api, String path, PathItem item, Operation operation) {
        var responses = operation.getResponses();
        for (String status : List.copyOf(responses.getAPIResponses().keySet()))
            if (status.startsWith("4") || status.startsWith("5")) responses.removeAPIResponse(status);
        for (String status : refusals(path, item, operation))
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(status));
        responses.addAPIResponse("default", OASFactory.createAPIResponse().ref("Problem"));
        if (isSecured(path))
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("token"));
        else operation.setSecurity(List.of());
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            MediaType patch = operation.getRequestBody().getContent().getMediaType(MERGE_PATCH);
            if (patch != null) patch.setSchema(patchOf(api, patch.getSchema()));
        }
    }

    /** A merge patch takes every field of the input form, and none of them must be there. */
    private static Schema patchOf(OpenAPI api, Schema schema) {
        String ref = schema.getRef();
        if (ref == null || !ref.endsWith("Input")) return schema;
        String input = ref.substring(COMPONENT.length());
        String patch = input.replaceFirst("Input$", "Patch");
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (!schemas.containsKey(patch)) {
            Schema full = schemas.get(input);
            Schema copy = OASFactory.createSchema()
                    .type(full.getType())
                    .description("JSON merge patch of " + input)
                    .additionalPropertiesBoolean(false);
            full.getProperties().forEach(copy::addProperty);
            api.getComponents().addSchema(patch, copy);
        }
        return OASFactory.createSchema().ref(COMPONENT + patch);
    }

    /** In 3.0.3 a reference cannot be nullable, so the schema it names is written out in its place. */
    private static void optionalMeansNullable(Map<String, Schema> schemas, Schema schema, Set<Schema> done) {
        if (!done.add(schema) || schema.getProperties() == null) return;
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        for (var property : new ArrayList<>(schema.getProperties().entrySet())) {
            Schema value = property.getValue();
            if (required.contains(property.getKey())) continue;
            if (value.getRef() != null) {
                Schema named = schemas.get(value.getRef().substring(COMPONENT.length()));
                if (named == null || named == schema) continue;
                optionalMeansNullable(schemas, named, done); // what is copied must be complete
                value = copy(named);
                schema.addProperty(property.getKey(), value);
            }
            if (value.getType() != null) value.addType(Schema.SchemaType.NULL);
        }
    }

    private static Schema copy(Schema named) {
        return OASFactory.createSchema()
                .type(named.getType() == null ? null : new ArrayList<>(named.getType()))
                .format(named.getFormat())
                .description(named.getDescription())
                .enumeration(named.getEnumeration())
                .required(named.getRequired())
                .items(named.getItems())
                .additionalPropertiesSchema(named.getAdditionalPropertiesSchema())
                .properties(named.getProperties());
    }
}
