package io.hansa.kernel;

import java.util.Map;

/** The state of things does not allow it now (409). */
public abstract non-sealed class Conflict extends DomainException {

    private static final long serialVersionUID = 1L;

    protected Conflict(String code, Map<String, ?> args) {
        super(code, args);
    }
}
