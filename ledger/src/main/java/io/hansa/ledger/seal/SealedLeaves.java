package io.hansa.ledger.seal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one seal covers.
 *
 * @param entries by number
 * @param refusals by key, byte for byte
 * @param accounts by number
 * @param notices by lot and date
 */
record SealedLeaves(List<Leaf> entries, List<Leaf> refusals, List<Leaf> accounts, List<Leaf> notices) {

    /** Over all of them in this order. */
    MerkleTree tree() {
        return new MerkleTree(Stream.of(entries, refusals, accounts, notices)
                .flatMap(List::stream)
                .map(Leaf::data)
                .toList());
    }
}
