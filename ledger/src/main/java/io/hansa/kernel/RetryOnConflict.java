package io.hansa.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a write again, in a new transaction, when the database gave it up for another's sake: a deadlock (1213), a lock that
 * did not come in time (1205) or a row that had changed (1020). Three tries with jitter.
 *
 * <p>It works where no transaction runs yet: on the CDI bean that <em>calls</em> a boundary (a REST resource, a Faces bean, a
 * job). The container begins an EJB's transaction before its interceptors run, and only who is outside of a transaction can
 * begin it anew; on a boundary, or inside of a running transaction, it therefore does nothing.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RetryOnConflict {}
