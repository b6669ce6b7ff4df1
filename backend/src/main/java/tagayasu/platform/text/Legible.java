package tagayasu.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name that a reader can see: at least one visible character, unless it is absent. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Legible.Check.class)
public @interface Legible {

    String message() default "needs a visible character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Blank texts are the concern of {@code NotBlank}. */
    class Check implements ConstraintValidator<Legible, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.toString().isBlank() || VisibleCharacters.any(text);
        }
    }
}
