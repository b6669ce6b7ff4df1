package tagayasu.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.text.StorableCharacters;

/**
 * A misspelt filter must not silently show everything: query parameters that an operation does not declare are 400, and
 * so are values that are none of their type (the framework answers 404 to those).
 */
public class QueryParameters {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private static final Map<Method, Map<String, Class<?>>> DECLARED = new ConcurrentHashMap<>();

    private record Declared(String name, Class<?> type) {}

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) return;
        Map<String, Class<?>> declared =
                DECLARED.computeIfAbsent(resource.getResourceMethod(), QueryParameters::declared);
        given.forEach((name, values) -> {
            Class<?> type = declared.get(name);
            if (type == null) throw Problem.badRequest("unknown_parameter", name);
            for (String value : values) {
                if (!StorableCharacters.all(value)) throw Problem.badRequest("unsupported_character", name);
                if (!fits(type, value)) throw Problem.badRequest("invalid_parameter", name);
            }
        });
    }

    private static boolean fits(Class<?> type, String value) {
        if (type == java.util.UUID.class) return ID.matcher(value).matches();
        if (type == LocalDate.class) return isDay(value);
        if (type == Boolean.class || type == boolean.class) return value.equals("true") || value.equals("false");
        if (type == Integer.class || type == int.class)
            return NUMBER.matcher(value).matches();
        return true;
    }

    private static boolean isDay(String value) {
        try {
            return BusinessCalendar.isUsual(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Map<String, Class<?>> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(QueryParameters::named)
                .collect(Collectors.toMap(Declared::name, Declared::type, (one, again) -> one));
    }

    private static Stream<Declared> named(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class))
            return Stream.concat(
                            Arrays.stream(parameter.getType().getFields()),
                            Arrays.stream(parameter.getType().getDeclaredFields()))
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .map(field ->
                            new Declared(field.getAnnotation(QueryParam.class).value(), one(field.getGenericType())));
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null) return Stream.of(new Declared(query.value(), one(parameter.getParameterizedType())));
        RestQuery rest = parameter.getAnnotation(RestQuery.class);
        if (rest == null) return Stream.empty();
        return Stream.of(new Declared(
                rest.value().isEmpty() ? parameter.getName() : rest.value(), one(parameter.getParameterizedType())));
    }

    /** Of a parameter that may be repeated, the type of one value. */
    private static Class<?> one(Type type) {
        if (type instanceof ParameterizedType list) return one(list.getActualTypeArguments()[0]);
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
