package tagayasu.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tagayasu.platform.problem.Problem.Fault;

/** Bean Validation's findings as faults with JSON pointers. */
public final class Violations {

    /** By this name resources call the parameter that takes the body; all others come from the path, query or headers. */
    private static final String BODY = "body";

    private Violations() {}

    /** Validates a body that did not come through a resource's parameters. */
    public static <T> T check(Validator validator, T body) {
        Set<ConstraintViolation<T>> found = validator.validate(body);
        if (!found.isEmpty()) throw new ConstraintViolationException(found);
        return body;
    }

    /** Whether it is our answer that is invalid, which is a bug of ours. */
    static boolean ofAnswer(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .anyMatch(v -> steps(v.getPropertyPath()).stream()
                        .anyMatch(step -> step.getKind() == ElementKind.RETURN_VALUE));
    }

    /** A parameter that breaks its bounds cannot be parsed (400); a field of a body is parsed but invalid (422). */
    static Problem problem(ConstraintViolationException e) {
        List<ConstraintViolation<?>> found = e.getConstraintViolations().stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .<ConstraintViolation<?>>map(v -> v)
                .toList();
        for (ConstraintViolation<?> violation : found) {
            List<Path.Node> steps = steps(violation.getPropertyPath());
            boolean ofMethod = steps.get(0).getKind() == ElementKind.METHOD;
            if (ofMethod && !steps.get(1).getName().equals(BODY))
                return Problem.badRequest(
                        "invalid_parameter", steps.get(steps.size() - 1).getName());
        }
        return Problem.invalid(found.stream().map(Violations::fault).toList());
    }

    /** In our own words where we have some, else in those of the validator. */
    private static Fault fault(ConstraintViolation<?> violation) {
        String own = violation.getMessageTemplate(); // message = "email_form" names a code of ours
        String code = Messages.knows(own) ? own : code(violation);
        return new Fault(pointer(violation), code, Messages.knows(code) ? null : violation.getMessage());
    }

    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> steps = steps(violation.getPropertyPath());
        boolean ofMethod = !steps.isEmpty() && steps.get(0).getKind() == ElementKind.METHOD;
        StringBuilder pointer = new StringBuilder();
        for (Path.Node step : ofMethod ? steps.subList(Math.min(2, steps.size()), steps.size()) : steps) {
            if (step.getIndex() != null) pointer.append('/').append(step.getIndex());
            if (step.getKey() != null) pointer.append('/').append(step.getKey());
            if (step.getKind() == ElementKind.PROPERTY) pointer.append('/').append(step.getName());
        }
        return pointer.toString();
    }

    /** NotBlank becomes not_blank. */
    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase();
    }

    private static List<Path.Node> steps(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }
}
