package tagayasu.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import tagayasu.platform.Ids;

/** Whatever goes wrong leaves the API as a problem document; our own bugs stay 500 and are logged with their trace id. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final String MULTIPART = MultipartParser.class.getPackageName() + ".";

    @ServerExceptionMapper
    public Response problem(Problem e, HttpHeaders headers) {
        return ProblemView.response(e, headers);
    }

    @ServerExceptionMapper
    public Response invalid(jakarta.validation.ConstraintViolationException e, HttpHeaders headers) {
        return Violations.ofAnswer(e) ? bug(e, headers) : ProblemView.response(Violations.problem(e), headers);
    }

    /** Of its own, because the framework has a mapper of its own for this one. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e, HttpHeaders headers) {
        return json(e, headers);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e, HttpHeaders headers) {
        if (e.getCause() instanceof Problem problem) return ProblemView.response(problem, headers);
        if (e instanceof UnrecognizedPropertyException unknown)
            return ProblemView.response(Problem.invalid("unknown_field", pointer(unknown)), headers);
        if (e instanceof MismatchedInputException mismatch)
            return ProblemView.response(Problem.invalid("wrong_type", pointer(mismatch)), headers);
        if (e instanceof JsonMappingException mapping && mapping.getCause() instanceof Problem problem)
            return ProblemView.response(problem, headers);
        return ProblemView.response(Problem.badRequest("malformed_json", ""), headers);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() != null ? step.getFieldName() : step.getIndex()))
                .collect(Collectors.joining());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json) return json(json, headers);
        if (e.getCause() instanceof Problem problem) return ProblemView.response(problem, headers);
        int status = e.getResponse().getStatus();
        if (status < 400 || e.getResponse().hasEntity()) return e.getResponse();
        if (status >= 500) return bug(e, headers);
        return ProblemView.response(ProblemKinds.ofStatus(status), headers);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e, HttpHeaders headers) {
        return ProblemView.response(Problem.unauthenticated("unauthenticated"), headers);
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException e, HttpHeaders headers) {
        return ProblemView.response(Problem.unauthenticated("invalid_token"), headers);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, HttpHeaders headers) {
        return ProblemView.response(Problem.forbidden("forbidden"), headers);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException e, HttpHeaders headers) {
        return ProblemView.response(staleRecord(e), headers);
    }

    /** Two changes met: the winner's version is read anew, in a transaction of its own, for this one is lost. */
    private static Problem staleRecord(OptimisticLockException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof StaleObjectStateException stale && stale.getIdentifier() instanceof UUID id) {
                Integer version = QuarkusTransaction.requiringNew().call(() -> version(stale.getEntityName(), id));
                if (version != null) return Problem.stale(version);
            }
        return ProblemKinds.ofStatus(412);
    }

    private static Integer version(String entity, UUID id) {
        List<Integer> versions = Panache.getEntityManager()
                .createQuery("select r.version from " + entity + " r where r.id = :id", Integer.class)
                .setParameter("id", id)
                .getResultList();
        return versions.isEmpty() ? null : versions.get(0);
    }

    @ServerExceptionMapper
    public Response any(Throwable e, HttpHeaders headers) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) return ProblemView.response(problem, headers);
            if (cause instanceof OptimisticLockException stale) return stale(stale, headers);
            if (cause instanceof UnsupportedEncodingException || isBrokenUpload(cause))
                return ProblemView.response(ProblemKinds.ofStatus(400), headers);
            if (cause instanceof SQLException sql) {
                Problem problem = ProblemKinds.ofDatabase(sql);
                if (problem != null) return ProblemView.response(problem, headers);
            }
        }
        return bug(e, headers);
    }

    /** The parser of multipart bodies itself gave up, not a disk below it. */
    private static boolean isBrokenUpload(Throwable e) {
        StackTraceElement[] at = e.getStackTrace();
        return e.getCause() == null && at.length > 0 && at[0].getClassName().startsWith(MULTIPART);
    }

    private static Response bug(Throwable e, HttpHeaders headers) {
        String traceId = Ids.next().toString();
        LOG.errorf(e, "request failed, trace %s", traceId);
        return ProblemView.response(ProblemKinds.ofStatus(500), headers, traceId);
    }
}
