package io.hansa.web.api;

import io.hansa.partners.access.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The scope that the token must have. That the client itself still has it is the boundary's to see. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForScope {

    Scope value();
}
