package io.hansa.ledger.statement;

/**
 * What a run takes care of; what is looked for in the state of lots, by the index that has it in order: of a lot
 * either the end or what is due before it is set, and of one that is used up neither. The conditions are scalar: one by
 * {@code EXISTS} becomes a join that begins elsewhere.
 */
public enum DueKind {
    /** Lots that have expired, with points left that can be taken. */
    EXPIRED(Column.ENDS_ON, "l.available > 0"),
    /** Lots that have expired, held by holds that do not shield. */
    EXPIRED_HELD(Column.ENDS_ON, """
            l.held > 0 AND 0 < (SELECT COUNT(*) FROM ledger_open_hold o
              JOIN ledger_hold h ON h.entry = o.hold AND h.shielded = 0
              WHERE o.wallet = l.account AND 0 < (SELECT SUM(u.held) FROM ledger_lot_use u
                LEFT JOIN ledger_hold_event e ON e.entry = u.entry
                WHERE u.lot = l.id AND (u.entry = o.hold OR e.hold = o.hold)))"""),
    /** Pending points that become usable. */
    TO_CONFIRM(Column.DUE_ON, "l.usable_on IS NOT NULL"),
    /** Lots whose end has to be announced. */
    TO_ANNOUNCE(Column.DUE_ON, "l.notice_days > 0");

    /** Where it stands until when, in the order of the index ({@code ends_on}, {@code due_on}, {@code account}). */
    private enum Column {
        ENDS_ON("ends_on", "l.due_on IS NULL", "l.ends_on, l.due_on"),
        DUE_ON("due_on", "l.ends_on IS NULL", "l.due_on");

        private final String column;
        private final String other;
        private final String order;

        Column(String column, String other, String order) {
            this.column = column;
            this.other = other;
            this.order = order;
        }
    }

    private final Column column;
    private final String condition;

    DueKind(Column column, String condition) {
        this.column = column;
        this.condition = condition;
    }

    /** The rest of a day, by account: day, last account, limit. An account comes once a lot. */
    String sameDay() {
        return page("= ? AND l.account > ?");
    }

    /** The days after one and up to another, by day and account: both days, limit. */
    String laterDays() {
        return page("> ? AND l." + column.column + " <= ?");
    }

    /** In one statement, or with each account once, this database sorts all that is due before it gives the first row. */
    private String page(String place) {
        return "SELECT l." + column.column
                + " AS since, l.account FROM ledger_lot l FORCE INDEX (ledger_lot_due) WHERE "
                + column.other + " AND l." + column.column + " " + place + " AND " + condition + " ORDER BY "
                + column.order + ", l.account LIMIT ?";
    }
}
