package tagayasu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who reads the contract finds at each operation what it is, how it refuses, and an example that keeps to its own form. */
class ContractExamplesTest {

    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read("../openapi.yaml");
    private static final SchemaValidator VALIDATOR = new SchemaValidator(CONTRACT, new MessageResolver());
    private static final JsonNode TEXT = text();

    @TestFactory
    Stream<DynamicTest> everyOperationSaysWhatItIsAndHowItRefuses() {
        return operations(operation -> {
            assertFalse(operation.getSummary() == null || operation.getSummary().isBlank(), "no summary");
            assertNotNull(operation.getOperationId(), "no operation id");
            assertTrue(
                    operation.getResponses().keySet().stream().anyMatch(status -> status.startsWith("4")),
                    "no refusal among " + operation.getResponses().keySet());
            assertTrue(operation.getResponses().containsKey("429"), "no rate limit");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyBodyHasAnExampleOfItsForm() {
        return operations(operation -> {
            if (operation.getRequestBody() != null)
                check("request", operation.getRequestBody().getContent());
            for (Map.Entry<String, ApiResponse> answer :
                    operation.getResponses().entrySet())
                if (answer.getKey().startsWith("2") && answer.getValue().getContent() != null)
                    check(answer.getKey(), answer.getValue().getContent());
        });
    }

    private static void check(String where, Content content) throws IOException {
        for (Map.Entry<String, MediaType> body : content.entrySet()) {
            if ("binary".equals(body.getValue().getSchema().getFormat())) continue;
            Object example = example(body.getValue());
            assertNotNull(example, where + " " + body.getKey() + " has no example");
            if (!body.getKey().endsWith("json")) continue;
            String json = Json.mapper().writeValueAsString(example);
            var report = VALIDATOR.validate(json, body.getValue().getSchema(), where);
            assertFalse(report.hasErrors(), () -> where + " " + json + "\n" + report.getMessages());
        }
    }

    private static Object example(MediaType body) {
        if (body.getExample() != null) return body.getExample();
        if (body.getExamples() != null)
            return body.getExamples().values().iterator().next().getValue();
        String ref = body.getSchema().get$ref();
        if (ref == null) return body.getSchema().getExample();
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        JsonNode example = TEXT.at("/components/schemas/" + name + "/example");
        return example.isMissingNode() ? null : example;
    }

    private interface Check {
        void of(Operation operation) throws IOException;
    }

    private static Stream<DynamicTest> operations(Check check) {
        return CONTRACT.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.getKey() + " " + path.getKey(), () -> check.of(operation.getValue()))));
    }

    /** As written: the parser turns examples of dates into something else. */
    private static JsonNode text() {
        try {
            return Yaml.mapper().readTree(Files.readString(Path.of("../openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
