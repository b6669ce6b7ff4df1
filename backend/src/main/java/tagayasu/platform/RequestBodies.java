package tagayasu.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;

/**
 * Bodies are read before a worker thread is taken, so that a few hundred callers who send a byte now and then cannot keep
 * everybody else waiting. Uploads go their own way, to a file.
 */
class RequestBodies {

    private static final long MOST = 10_000_000;
    private static final int BEFORE_ROUTES = 100;

    void read(@Observes Filters filters) {
        Handler<RoutingContext> whole = BodyHandler.create(false).setBodyLimit(MOST);
        filters.register(
                context -> {
                    String type = context.request().getHeader("Content-Type");
                    if (type != null && type.toLowerCase().startsWith("multipart/")) context.next();
                    else whole.handle(context);
                },
                BEFORE_ROUTES);
    }
}
