package io.hansa.partners.transaction;

/** What sort of partner transaction; the ledger's entry has the code. */
public enum TransactionKind {
    ACCRUAL("partner.accrual"),
    REDEMPTION("partner.redemption"),
    ACCRUAL_REVERSAL("partner.accrual-reversal"),
    REDEMPTION_REVERSAL("partner.redemption-reversal"),
    VOUCHER("partner.voucher");

    private final String entryCode;

    TransactionKind(String entryCode) {
        this.entryCode = entryCode;
    }

    public String entryCode() {
        return entryCode;
    }
}
