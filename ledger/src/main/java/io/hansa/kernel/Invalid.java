package io.hansa.kernel;

import java.util.Map;

/** The request can never be right as it is (422). */
public abstract non-sealed class Invalid extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Invalid(String code, Map<String, ?> args) {
        super(code, args);
    }
}
