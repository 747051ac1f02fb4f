package io.hansa.ledger.statement;

/**
 * What a run takes care of; what is looked for in the state of lots, by the index that has it in order. The conditions are scalar:
 * one by {@code EXISTS} becomes a join that begins elsewhere.
 */
public enum DueKind {
    /** Lots that have expired, with points left that can be taken. */
    EXPIRED("expires_on", "ledger_lot_balance_expiry", "b.available > 0"),
    /** Lots that have expired, held by holds that do not shield. */
    EXPIRED_HELD("expires_on", "ledger_lot_balance_expiry", """
            b.held > 0 AND 0 < (SELECT COUNT(*) FROM ledger_open_hold o
              JOIN ledger_hold h ON h.entry = o.hold AND h.shielded = 0
              WHERE o.wallet = b.account AND 0 < (SELECT SUM(u.held) FROM ledger_lot_use u
                LEFT JOIN ledger_hold_event e ON e.entry = u.entry
                WHERE u.lot = b.lot AND (u.entry = o.hold OR e.hold = o.hold)))"""),
    /** Pending points that become usable. */
    TO_CONFIRM("due_on", "ledger_lot_balance_due", """
            'PENDING' = (SELECT a.kind FROM ledger_account a WHERE a.id = b.account)"""),
    /** Lots whose end has to be announced. */
    TO_ANNOUNCE("due_on", "ledger_lot_balance_due", """
            0 < (SELECT l.notice_days FROM ledger_lot l WHERE l.id = b.lot)""");

    private final String column;
    private final String index;
    private final String condition;

    DueKind(String column, String index, String condition) {
        this.column = column;
        this.index = index;
        this.condition = condition;
    }

    /** The rest of a day, by account: day, last account, limit. An account comes once a lot. */
    String sameDay() {
        return page(column + " = ? AND b.account > ?");
    }

    /** The days after one and up to another, by day and account: both days, limit. */
    String laterDays() {
        return page(column + " > ? AND b." + column + " <= ?");
    }

    /** In one statement, or with each account once, this database sorts all that is due before it gives the first row. */
    private String page(String place) {
        return "SELECT b." + column + " AS since, b.account FROM ledger_lot_balance b FORCE INDEX (" + index
                + ") WHERE b." + place + " AND " + condition + " ORDER BY b." + column + ", b.account LIMIT ?";
    }
}
