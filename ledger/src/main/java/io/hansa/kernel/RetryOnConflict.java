package io.hansa.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a boundary's write again, in a new transaction, when the database gave it up for another's sake: a deadlock (1213), a
 * lock that did not come in time (1205) or a row that had changed (1020). Three tries with jitter; inside a running
 * transaction it does nothing, because only the outermost boundary can begin anew.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RetryOnConflict {}
