package io.hansa.kernel;

import java.util.Map;

/** The cursor is not one that this list has given out. */
public final class UnreadableCursor extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnreadableCursor() {
        super("unreadable-cursor", Map.of());
    }
}
