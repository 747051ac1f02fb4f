package io.hansa.ledger.seal;

import io.hansa.kernel.EntryNumber;
import java.util.List;

/**
 * That an entry is in a sealed stretch. Whoever has it, the seal's public key and nothing else can check it
 * ({@code docs/proof/CheckProof.java}).
 *
 * @param entryHash the entry's own hash, over its row and all rows that hang on it
 * @param index of the entry's leaf, from zero
 * @param path the hashes beside the way from the leaf to the root, lowest first (RFC 6962, section 2.1.1)
 */
public record Proof(EntryNumber entry, String entryHash, int index, List<String> path, SealView seal) {

    public Proof {
        path = List.copyOf(path);
    }
}
