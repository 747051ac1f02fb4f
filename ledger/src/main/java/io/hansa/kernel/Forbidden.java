package io.hansa.kernel;

import java.util.Map;

/** The caller may see the thing but not do this (403). */
public abstract non-sealed class Forbidden extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Forbidden(String code, Map<String, ?> args) {
        super(code, args);
    }
}
