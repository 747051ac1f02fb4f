package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The item was undone already; each is once. */
public final class ItemAlreadyReversed extends Conflict {

    private static final long serialVersionUID = 1L;

    ItemAlreadyReversed(String original, String item) {
        super("item-already-reversed", Map.of("original", original, "item", item));
    }
}
