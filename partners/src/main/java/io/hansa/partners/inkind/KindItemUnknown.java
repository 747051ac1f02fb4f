package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The contract in force on that day has no such item. */
public final class KindItemUnknown extends Conflict {

    private static final long serialVersionUID = 1L;

    KindItemUnknown(String item) {
        super("kind-item-unknown", Map.of("item", item));
    }
}
