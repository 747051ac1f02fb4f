package io.hansa.partners.missing;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partner could not give the points any more: its messages may be {@code days} days late. */
public final class ShoppedTooLongAgo extends Conflict {

    private static final long serialVersionUID = 1L;

    ShoppedTooLongAgo(int days) {
        super("missing-too-late", Map.of("field", "shoppedOn", "days", days));
    }
}
