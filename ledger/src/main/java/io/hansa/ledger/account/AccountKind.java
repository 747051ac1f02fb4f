package io.hansa.ledger.account;

/** What an account is for. Points and rights are positive where somebody may use them; money is positive where it is owed to the programme. */
public enum AccountKind {
    /** What a member may use. */
    WALLET(true),
    /** What a member has set aside by holds. */
    HELD(true),
    /** What a household or group shares. */
    POOL(true),
    /** What a member was given and cannot use yet. */
    PENDING(true),
    /** Goods and services that a partner owes in kind: room nights, advertising. */
    IN_KIND(true),
    /** A share of what a prepaid partner may still give out. */
    ALLOWANCE(true),
    /** Where points come from: minus what was ever issued. */
    ISSUANCE(false),
    /** Where redeemed points go. */
    REDEMPTION(false),
    /** Where expired points go. */
    BREAKAGE(false),
    /** Points given out of goodwill come from here. */
    GOODWILL(false),
    /** What a holder owes of points that were taken back after they were used: minus what is owed. */
    DEBT(false),
    /** The programme's side of money: plus what partners owe it, minus what it owes them, mirrored. */
    SETTLEMENT(false),
    /** A partner's side of money: positive, the partner owes the programme; negative, the programme owes the partner. */
    CLEARING(false);

    private final boolean balanceRow;

    AccountKind(boolean balanceRow) {
        this.balanceRow = balanceRow;
    }

    /** Whether postings lock a balance row, and carry a gapless seq and the balance after. */
    public boolean hasBalanceRow() {
        return balanceRow;
    }
}
