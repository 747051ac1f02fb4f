package io.hansa.partners.refusal;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The client is limited to other outlets than this one. */
public final class OutletNotAllowed extends Forbidden {

    private static final long serialVersionUID = 1L;

    public OutletNotAllowed(String outlet) {
        super("outlet-not-allowed", Map.of("outlet", outlet));
    }
}
