package tagayasu.platform.retry;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.lang.reflect.Method;
import java.util.UUID;
import java.util.regex.Pattern;
import tagayasu.platform.Current;
import tagayasu.platform.problem.Problem;

/**
 * Every POST that writes may be repeated under its Idempotency-Key and is done once. Bound to {@code @Transactional}
 * because the two belong together: the key and the answer are stored in the transaction of the effect, so after a crash
 * either both are there or neither is. A refused request leaves its key free.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // inside the transaction, before the validation of the body
class IdempotentPosts {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final CurrentVertxRequest request;
    private final Current current;
    private final IdempotencyStore store;

    IdempotentPosts(CurrentVertxRequest request, Current current, IdempotencyStore store) {
        this.request = request;
        this.current = current;
        this.store = store;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        boolean needed = method.isAnnotationPresent(IdempotencyRequired.class);
        boolean post = needed || method.isAnnotationPresent(POST.class);
        if (!post || request.getCurrent() == null) return call.proceed();
        String key = request.getCurrent().request().getHeader(HEADER);
        if (key == null) {
            if (needed) throw Problem.preconditionRequired("idempotency_key_required");
            return call.proceed();
        }
        if (method.isAnnotationPresent(SecretAnswer.class)) throw Problem.badRequest("not_repeatable", HEADER);
        UUID caller = current.actor().id();
        if (caller == null) return call.proceed(); // sign-in and the like: nobody to keep a key for
        if (!KEY.matcher(key).matches()) throw Problem.badRequest("invalid_idempotency_key", HEADER);
        String hash = RequestHash.of(request.getCurrent().request(), method, call.getParameters());
        store.claim(caller, key, hash);
        Object answer = call.proceed();
        store.keep(caller, key, StoredAnswer.of(answer, method));
        return answer;
    }
}
