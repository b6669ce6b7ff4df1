package tagayasu.platform.retry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose repetition would do harm that nobody notices: it is refused (428) without an Idempotency-Key. Stands at the
 * method with the transaction, which may be one that the POST calls when its work begins before the transaction.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdempotencyRequired {}
