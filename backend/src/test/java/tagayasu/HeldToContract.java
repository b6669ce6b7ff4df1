package tagayasu;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds answers to the committed openapi.yaml; requests may be wrong, that is what many tests are about. */
public final class HeldToContract implements Filter {

    private static final OpenApiInteractionValidator CONTRACT =
            OpenApiInteractionValidator.createForInlineApiSpecification(text()).build();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        ValidationReport report = CONTRACT.validateResponse(
                request.getDerivedPath(),
                Request.Method.valueOf(request.getMethod()),
                RestAssuredResponse.of(response));
        if (report.hasErrors())
            throw new AssertionError(request.getMethod() + " " + request.getURI() + " answered "
                    + response.statusCode() + " against the contract:\n" + report.getMessages() + "\n"
                    + response.asString());
        return response;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
