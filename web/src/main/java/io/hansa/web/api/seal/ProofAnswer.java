package io.hansa.web.api.seal;

import io.hansa.ledger.seal.Proof;
import java.util.List;

/**
 * That an entry is sealed, for {@code CheckProof.java}.
 *
 * @param format which form this is
 * @param index of the entry's leaf, from zero
 * @param path hashes beside the way from the leaf to the root, lowest first
 */
public record ProofAnswer(String format, long entry, String entryHash, int index, List<String> path, SealAnswer seal) {

    private static final String WITHOUT_NOTICES = "hansa-proof-1";
    private static final String WITH_NOTICES = "hansa-proof-2";

    public static ProofAnswer of(Proof proof) {
        return new ProofAnswer(
                proof.seal().notices().isPresent() ? WITH_NOTICES : WITHOUT_NOTICES,
                proof.entry().value(),
                proof.entryHash(),
                proof.index(),
                proof.path(),
                SealAnswer.of(proof.seal()));
    }
}
