package io.hansa.kernel;

import java.util.Map;

/** The thing does not exist, or is not the caller's to see (404). */
public abstract non-sealed class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    protected NotFound(String code, Map<String, ?> args) {
        super(code, args);
    }
}
