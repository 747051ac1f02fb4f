package io.hansa.partners.bank;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such difference. */
public final class DifferenceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DifferenceNotFound(String number) {
        super("difference-not-found", Map.of("difference", number));
    }
}
