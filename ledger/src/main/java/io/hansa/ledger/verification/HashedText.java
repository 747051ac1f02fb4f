package io.hansa.ledger.verification;

/**
 * What is hashed, spelled out once: a row is its name and its columns, one a line, as the database shows them, {@code -} for
 * nothing. An entry's text is its row, then its postings by account, its lots, uses, hold,
 * event, reversals and draw. Written without a look at the
 * poster's code; where the two differ, the auditor's finding says so.
 */
final class HashedText {

    private static final String NL = "'\\n'";

    /** The lines of an entry before its request hash, of {@code ledger_entry}. */
    static final String ENTRY_HEAD =
            lines("'entry'", "id", "kind", "code", "business_date", "occurred_at", "recorded_at", "idempotency_key");

    /** The lines of an entry after its request hash. */
    static final String ENTRY_TAIL = lines("actor", "why_code", "why_inputs", "IFNULL(reverses, '-')");

    static final String LOT = lines(
            "'lot'",
            "id",
            "account",
            "amount",
            "earned_on",
            "IFNULL(expires_on, '-')",
            "funder",
            "unit_cost_micros",
            "IFNULL(idle_months, '-')",
            "IFNULL(notice_days, '-')",
            "IFNULL(usable_on, '-')",
            "IFNULL(contributor, '-')");

    static final String USE = lines("'use'", "lot", "available", "held");

    static final String HOLD = lines("'hold'", "wallet", "held", "amount", "until", "shielded");

    static final String EVENT = lines("'event'", "hold", "kind", "amount");

    static final String REVERSAL = lines("'reversal'", "original", "seq", "points", "points_after");

    static final String DRAW = lines("'draw'", "pool", "person", "amount", "drawn_on");

    static final String NOTICE = lines("'notice'", "lot", "expires_on", "points", "announced_at");

    static final String ACCOUNT =
            lines("'account'", "id", "holder_kind", "holder_ref", "unit", "kind", "IFNULL(held, '-')", "opened_at");

    static final String REFUSAL =
            lines("'refusal'", "idempotency_key", "LOWER(HEX(request_hash))", "code", "args", "actor", "recorded_at");

    private HashedText() {}

    private static String lines(String... columns) {
        return "CONCAT_WS(" + NL + ", " + String.join(", ", columns) + ")";
    }

    /** One posting of an entry. */
    static void posting(Bytes text, Posting posting) {
        text.line("posting").line(posting.account()).line(posting.seq()).line(posting.amount());
        balance(text, posting);
    }

    /** A posting's row, chained to the row before it in its account and to its entry. */
    static void row(Bytes text, byte[] before, Posting posting, byte[] entryHash) {
        text.line("row")
                .lineHex(before)
                .line(posting.account())
                .line(posting.seq())
                .line(posting.amount());
        balance(text, posting);
        text.lineHex(entryHash);
    }

    private static void balance(Bytes text, Posting posting) {
        if (posting.balanceAfter() == null) {
            text.line("-");
        } else {
            text.line(posting.balanceAfter());
        }
    }
}
