package io.hansa.partners.prepaid;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** So many blocks are not bought at once. */
public final class InvalidPurchase extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidPurchase(int most) {
        super("invalid-purchase", Map.of("field", "blocks", "most", most));
    }
}
