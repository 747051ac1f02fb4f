package io.hansa.partners.value;

/** A figure that can be followed to its rows. */
public enum ValueMeasure {
    /** Accruals, and what undid them. */
    ACCRUED,
    /** Redemptions, captures, and what undid them. */
    REDEEMED,
    /** Vouchers, and what took them back. */
    HONOURED,
    /** The accruals with which wallets begin. */
    BROUGHT
}
