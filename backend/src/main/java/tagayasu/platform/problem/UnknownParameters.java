package tagayasu.platform.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import tagayasu.platform.text.StorableCharacters;

/** A misspelt filter must not silently show everything: query parameters that an operation does not declare are 400. */
public class UnknownParameters {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) return;
        Set<String> declared = DECLARED.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::declared);
        for (String name : given) {
            if (!declared.contains(name)) throw Problem.badRequest("unknown_parameter", name);
            for (String value : request.getUriInfo().getQueryParameters().get(name))
                if (!StorableCharacters.all(value)) throw Problem.badRequest("unsupported_character", name);
        }
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(UnknownParameters::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(jakarta.ws.rs.BeanParam.class))
            return Stream.concat(
                            Arrays.stream(parameter.getType().getFields()),
                            Arrays.stream(parameter.getType().getDeclaredFields()))
                    .map(field -> field.getAnnotation(QueryParam.class))
                    .filter(java.util.Objects::nonNull)
                    .map(QueryParam::value);
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) return Stream.of(query.value());
        RestQuery rest = parameter.getAnnotation(RestQuery.class);
        return rest == null ? Stream.empty() : Stream.of(rest.value().isEmpty() ? parameter.getName() : rest.value());
    }
}
