package io.hansa.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a boundary's writes in a transaction, and again in a new one when the database gave it up for another's sake: a deadlock
 * (1213), a lock that did not come in time (1205) or a row that had changed (1020). Three tries with jitter; inside a running
 * transaction it only joins, because only the outermost boundary can begin anew.
 *
 * <p>The boundary's class says {@code @TransactionAttribute(SUPPORTS)}: a container begins its transaction before any
 * interceptor is asked, and within it nothing could be begun anew. So the container begins none, and this does. Writes are the
 * methods that say nothing else of transactions; methods with a {@code @TransactionAttribute} of their own are left to the
 * container.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RetryOnConflict {}
