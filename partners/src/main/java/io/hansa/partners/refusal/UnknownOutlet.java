package io.hansa.partners.refusal;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The partner has no outlet of this code. */
public final class UnknownOutlet extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownOutlet(String outlet) {
        super("unknown-outlet", Map.of("outlet", outlet));
    }
}
