package io.hansa.partners.transaction;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The partner has no accepted accrual or redemption of this reference. */
public final class OriginalNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    OriginalNotFound(String original) {
        super("original-not-found", Map.of("original", original));
    }
}
