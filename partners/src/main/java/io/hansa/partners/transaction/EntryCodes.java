package io.hansa.partners.transaction;

/** What the ledger's entries are called; a line of a statement is the sum of one of them. */
final class EntryCodes {

    static final String ACCRUAL = "partner.accrual";
    static final String REDEMPTION = "partner.redemption";
    static final String ACCRUAL_REVERSAL = "partner.accrual-reversal";
    static final String REDEMPTION_REVERSAL = "partner.redemption-reversal";
    static final String AUTHORISATION = "partner.authorisation";
    static final String CAPTURE = "partner.capture";
    static final String CAPTURE_REVERSAL = "partner.capture-reversal";
    static final String RELEASE = "partner.release";
    static final String LAPSE = "partner.lapse";
    static final String VOUCHER = "partner.voucher";
    static final String VOUCHER_REVERSAL = "partner.voucher-reversal";

    private EntryCodes() {}
}
