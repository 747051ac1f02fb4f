package io.hansa.club.pool;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has set the terms meanwhile. */
public class PoolTermsChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public PoolTermsChanged(String pool) {
        super("pool-terms-changed", Map.of("pool", pool));
    }
}
