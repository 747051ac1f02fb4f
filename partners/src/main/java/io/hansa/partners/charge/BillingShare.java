package io.hansa.partners.charge;

import io.hansa.partners.contract.Fees;

/**
 * What the programme keeps of what the operator bills for a provider.
 *
 * @param basisPoints of the amount, 0 to 10,000
 */
record BillingShare(int basisPoints) {

    /** In fen, rounded half up; the provider is paid the rest, so that both parts are the whole. */
    long of(long fen) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(fen, basisPoints), Fees.WHOLE / 2), Fees.WHOLE);
    }
}
