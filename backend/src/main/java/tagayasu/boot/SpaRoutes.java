package tagayasu.boot;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the single-page application: security headers, cache rules, and index.html for its own paths. */
@ApplicationScoped
public class SpaRoutes {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
                    + " script-src 'self'; connect-src 'self'; frame-src blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(-1000).handler(SpaRoutes::headers);
        router.getWithRegex("/(?!api/|q/|openapi|assets/)[^.]*").order(20_000).handler(SpaRoutes::index);
    }

    private static void headers(RoutingContext ctx) {
        ctx.addHeadersEndHandler(done -> {
            HttpServerResponse response = ctx.response();
            String path = ctx.normalizedPath();
            response.putHeader("X-Content-Type-Options", "nosniff");
            response.putHeader("Referrer-Policy", "same-origin");
            if (!response.headers().contains("Content-Security-Policy"))
                response.putHeader("Content-Security-Policy", POLICY);
            if (path.startsWith("/api/")) response.putHeader("Cache-Control", "no-store");
            else if (path.startsWith("/assets/") && response.getStatusCode() == 200)
                response.putHeader("Cache-Control", "public, max-age=31536000, immutable");
            else response.putHeader("Cache-Control", "no-cache");
        });
        ctx.next();
    }

    private static void index(RoutingContext ctx) {
        String accept = ctx.request().getHeader("Accept");
        boolean page = ctx.request().method() == HttpMethod.GET && accept != null && accept.contains("text/html");
        if (page && !ctx.normalizedPath().equals("/")) ctx.reroute("/index.html");
        else ctx.next();
    }
}
