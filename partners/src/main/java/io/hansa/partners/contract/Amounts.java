package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import io.hansa.kernel.Unit;

/** What amounts of money terms may name. */
final class Amounts {

    private Amounts() {}

    /** Fen from 0 on. */
    static void requireFen(Money amount, long most, String field) {
        InvalidTerms.refuseUnless(
                amount.unit().equals(Unit.CNY) && amount.minor() >= 0 && amount.minor() <= most, field);
    }
}
