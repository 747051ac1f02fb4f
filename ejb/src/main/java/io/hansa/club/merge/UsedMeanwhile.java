package io.hansa.club.merge;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.TryAnew;

/** Somebody used what was about to go back, between looking and taking: it is looked at anew. */
class UsedMeanwhile extends TryAnew {

    private static final long serialVersionUID = 1L;

    UsedMeanwhile(EntryNumber move) {
        super("entry " + move + " was used meanwhile");
    }
}
