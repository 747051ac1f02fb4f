package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;

/** A share of an allowance does not suffice, and the others are not locked: the batch is to be read anew with all of them. */
final class ShareShort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AccountId share;

    ShareShort(AccountId share) {
        super(null, null, false, false);
        this.share = share;
    }

    AccountId share() {
        return share;
    }
}
