package tagayasu.platform.limit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;

/** What is counted apart, because it costs differently. */
enum RateKind {
    READ,
    WRITE,
    SEARCH,
    EXPORT;

    /** By the paths of the API. @param searches whether the request carries a text to search for */
    static RateKind of(Method operation, boolean searches) {
        String path = path(operation.getDeclaringClass().getAnnotation(Path.class))
                + path(operation.getAnnotation(Path.class));
        if (path.startsWith("/exports") || path.endsWith("/all/pdf")) return EXPORT;
        if (path.endsWith("/search")) return SEARCH;
        if (!operation.isAnnotationPresent(GET.class)) return WRITE;
        return searches ? SEARCH : READ;
    }

    private static String path(Path path) {
        return path == null ? "" : path.value();
    }
}
