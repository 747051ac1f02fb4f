package io.hansa.ledger.gathering;

import jakarta.ejb.ApplicationException;

/** Too many wait already, or this one has waited too long: nothing was done, and it may be asked again a little later. */
@ApplicationException(rollback = true)
public final class TooManyWaiting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyWaiting(String why) {
        super(why, null, false, false);
    }
}
