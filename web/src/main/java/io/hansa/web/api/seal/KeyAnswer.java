package io.hansa.web.api.seal;

import io.hansa.ledger.seal.SealKeyView;
import java.time.Instant;

/** The public half of a key that signs or has signed seals. */
public record KeyAnswer(String id, String pem, Instant firstUsedAt) {

    static KeyAnswer of(SealKeyView key) {
        return new KeyAnswer(key.id(), key.pem(), key.firstUsedAt());
    }
}
