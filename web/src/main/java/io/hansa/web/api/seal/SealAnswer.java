package io.hansa.web.api.seal;

import io.hansa.ledger.seal.SealView;
import java.time.Instant;

/**
 * A seal: what was recorded from an instant (inclusive) until another (exclusive), under one hash and signature.
 *
 * @param notices left out of a seal from before notices were sealed
 */
public record SealAnswer(
        long number,
        Instant from,
        Instant until,
        long entries,
        long refusals,
        long accounts,
        Long notices,
        String root,
        String previous,
        long lowEntry,
        Instant sealedAt,
        String keyId,
        String signature,
        String hash) {

    public static SealAnswer of(SealView seal) {
        return new SealAnswer(
                seal.number().value(),
                seal.from(),
                seal.until(),
                seal.entries(),
                seal.refusals(),
                seal.accounts(),
                seal.notices().isPresent() ? seal.notices().getAsLong() : null,
                seal.root(),
                seal.previous(),
                seal.lowEntry(),
                seal.sealedAt(),
                seal.keyId(),
                seal.signature(),
                seal.hash());
    }
}
