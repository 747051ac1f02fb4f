package io.hansa.partners.access;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The client has, or had, a key of this id: an id names one key for ever. */
public final class KeyIdTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    KeyIdTaken(String keyId) {
        super("key-id-taken", Map.of("key", keyId, "field", "keyId"));
    }
}
