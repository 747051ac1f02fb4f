package io.hansa.partners.transaction;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** What is to be undone has no item of this code. */
public final class UnknownItem extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownItem(String original, String item) {
        super("unknown-item", Map.of("original", original, "item", item));
    }
}
