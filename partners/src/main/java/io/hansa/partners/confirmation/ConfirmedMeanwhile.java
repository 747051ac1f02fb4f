package io.hansa.partners.confirmation;

import io.hansa.kernel.TryAnew;
import io.hansa.partners.transaction.TransactionNumber;

/** Another transaction has just confirmed the accrual; beginning anew finds what it made. */
final class ConfirmedMeanwhile extends TryAnew {

    private static final long serialVersionUID = 1L;

    ConfirmedMeanwhile(TransactionNumber accrual) {
        super("accrual " + accrual + " was confirmed at the same time");
    }
}
