package io.hansa.partners.access;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The client may not do this. */
public final class ScopeMissing extends Forbidden {

    private static final long serialVersionUID = 1L;

    ScopeMissing(Scope scope) {
        super("scope-missing", Map.of("scope", scope.code()));
    }
}
