package io.hansa.partners.settlement;

/** What the entries are called that settlement itself posts. */
final class EntryCodes {

    static final String MESSAGE_FEE = "settlement.message-fee";
    static final String MONTHLY_FEE = "settlement.monthly-fee";
    static final String VISIT_CHARGE = "settlement.visit-charge";
    static final String MINIMUM_FEE = "settlement.minimum-fee";
    static final String FEE_CAP = "settlement.fee-cap";
    static final String TAX = "settlement.tax";
    static final String TAX_INCLUDED = "settlement.tax-included";

    private EntryCodes() {}
}
