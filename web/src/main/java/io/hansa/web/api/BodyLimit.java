package io.hansa.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes a request's body may have, where it is not {@link #USUAL}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    int USUAL = 16 * 1024;

    /** A stream that a boundary reads and limits itself. */
    int BY_THE_BOUNDARY = Integer.MAX_VALUE;

    int value();
}
