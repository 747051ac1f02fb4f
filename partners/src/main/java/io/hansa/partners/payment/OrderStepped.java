package io.hansa.partners.payment;

import io.hansa.kernel.Money;

/** Somebody drafted, approved, withdrew or took the file of an order. Fired within the transaction. */
public record OrderStepped(OrderNumber order, Step step, Money total) {

    /** What was done. */
    public enum Step {
        DRAFTED,
        APPROVED,
        WITHDRAWN,
        TAKEN
    }
}
