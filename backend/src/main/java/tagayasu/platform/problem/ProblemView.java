package tagayasu.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Ids;

/** An RFC 9457 problem document. Codes never change; texts follow Accept-Language. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @NotNull int status,
        @NotNull String code,
        @NotNull String title,

        @Schema(description = "Found in the log beside what went wrong") @NotNull
        String traceId,

        List<Fault> errors,

        @Schema(description = "With code stale: the version to read again")
        Integer currentVersion,

        @Schema(description = "Seconds, also in Retry-After")
        Long retryAfter,

        @Schema(description = "What a refusal rests on") Object evidence,

        @Schema(description = "True: repeated with the code in acknowledge, and a reason, it goes through")
        Boolean warning) {

    @Schema(name = "ProblemFault")
    public record Fault(
            @NotNull String pointer,
            @NotNull String code,
            @NotNull String message) {}

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(Problem problem, HttpHeaders headers) {
        return response(problem, headers, Ids.next().toString());
    }

    static Response response(Problem problem, HttpHeaders headers, String traceId) {
        Locale language = Messages.language(headers);
        List<Fault> faults = problem.faults().stream()
                .map(f -> new Fault(
                        f.pointer(), f.code(), f.message() != null ? f.message() : Messages.text(language, f.code())))
                .toList();
        var view = new ProblemView(
                problem.status(),
                problem.code(),
                Messages.text(language, problem.code()),
                traceId,
                faults,
                (Integer) problem.more().get("currentVersion"),
                (Long) problem.more().get("retryAfter"),
                problem.more().get("evidence"),
                (Boolean) problem.more().get("warning"));
        var answer = Response.status(problem.status()).type(MEDIA_TYPE).entity(view);
        if (view.retryAfter() != null) answer.header(HttpHeaders.RETRY_AFTER, view.retryAfter());
        if (problem.status() == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.build();
    }
}
