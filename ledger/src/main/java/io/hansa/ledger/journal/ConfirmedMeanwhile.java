package io.hansa.ledger.journal;

import io.hansa.kernel.TryAnew;
import java.util.Collection;

/** What waited has been confirmed to a wallet that was not there when accounts were looked for, and so is not locked. */
final class ConfirmedMeanwhile extends TryAnew {

    private static final long serialVersionUID = 1L;

    ConfirmedMeanwhile(Collection<Original.Facts> originals) {
        super("confirmed meanwhile: "
                + originals.stream().map(Original.Facts::number).toList());
    }
}
