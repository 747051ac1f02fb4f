package io.hansa.partners.remittance;

/** Which way money went; on a clearing account what the partner owes is positive. */
public enum RemittanceKind {
    /** From the partner: it owes less. */
    RECEIVED(-1),
    /** To the partner: it is owed less. */
    PAID(1),
    /** What was paid came back from the partner's bank: it is owed again. */
    RETURNED(-1);

    private final int sign;

    RemittanceKind(int sign) {
        this.sign = sign;
    }

    long onClearing(long fen) {
        return Math.multiplyExact(fen, sign);
    }
}
