package io.hansa.ledger.verification;

import java.util.List;

/** The rules that are statements. Indexes are named where a wrong choice would take hours. */
final class SqlRules {

    private SqlRules() {}

    private static final String POSTINGS_OF = "FROM ledger_posting p FORCE INDEX (PRIMARY) WHERE p.account = ";

    /** What the debt account of a wallet says. */
    private static final String OWED = "(SELECT -COALESCE(SUM(p.amount), 0) FROM ledger_account d"
            + " STRAIGHT_JOIN ledger_posting p FORCE INDEX (PRIMARY) ON p.account = d.id WHERE a.kind = 'WALLET'"
            + " AND d.holder_ref = a.holder_ref AND d.holder_kind = a.holder_kind AND d.unit = a.unit AND d.kind = 'DEBT')";

    /** The last date on or after another on which an account's owner did something: from the last posting on, to the first that counts. */
    private static final String ACTIVE =
            "(SELECT p.business_date FROM ledger_posting p FORCE INDEX (ledger_posting_date)"
                    + " STRAIGHT_JOIN ledger_entry e ON e.id = p.entry WHERE p.account = b.account AND p.business_date >= %s"
                    + " AND e.kind IN ('ACCRUE', 'CONFIRM', 'HOLD', 'REDEEM', 'TRANSFER') ORDER BY p.business_date DESC LIMIT 1)";

    private static final SqlRule ACCOUNT_HASH =
            hash("account", "ledger_account.id", "'account id=', id", HashedText.ACCOUNT);

    private static final SqlRule REFUSAL_HASH =
            hash("refusal", null, "'refusal key=', idempotency_key", HashedText.REFUSAL);

    private static final SqlRule NOTICE_HASH =
            hash("notice", "ledger_notice.lot", "'notice lot=', lot, ' expires_on=', expires_on", HashedText.NOTICE);

    private static final SqlRule BALANCE_ROW_HASH = new SqlRule("balance-row-hash", "ledger_balance.account", """
            SELECT CONCAT('balance account=', b.account) AS `row`, LOWER(HEX(b.last_hash)) AS found,
              IFNULL(LOWER(HEX(p.hash)), REPEAT('0', 64)) AS expected
            FROM ledger_balance b FORCE INDEX (PRIMARY)
            LEFT JOIN ledger_posting p FORCE INDEX (PRIMARY) ON p.account = b.account AND p.seq = b.last_seq
            WHERE b.account > ? AND b.account <= ?
            HAVING found <> expected""");

    /** Looks only at postings since the last activity that is noted; where that is wrong, at all. */
    private static final SqlRule BALANCE_STATE = new SqlRule(
            "balance-state",
            "ledger_balance.account",
            "SELECT CONCAT('balance account=', b.account) AS `row`, CONCAT_WS(' ', " + OWED + ", IFNULL("
                    + ACTIVE.formatted("'0000-01-01'") + ", '-')) AS expected,"
                    + " CONCAT_WS(' ', b.owed, IFNULL(b.active_on, '-')) AS found"
                    + " FROM ledger_balance b FORCE INDEX (PRIMARY) STRAIGHT_JOIN ledger_account a ON a.id = b.account"
                    + " WHERE b.account > ? AND b.account <= ? AND NOT (b.owed = " + OWED + " AND b.active_on <=> "
                    + ACTIVE.formatted("IFNULL(b.active_on, '0000-01-01')") + ")");

    // until when a lot lives: its date, or its account's last activity and some months, whichever is first; when it has
    // to be announced, the last notice that is late enough. It may wait for another one, as it does when nothing was
    // left of it
    // meanwhile: then something was given back to it since that notice (a minute for clocks that differ)
    private static final SqlRule LOT_LIFE = new SqlRule("lot-life", "lot-balance", "ledger_lot.account", """
            SELECT CONCAT('lot id=', id) AS `row`,
              IF(free = 0 AND set_aside = 0, '1 - - 0 0',
                CONCAT_WS(' ', 0, IFNULL(ending, '-'), IFNULL(due, '-'), free, set_aside)) AS expected,
              CONCAT_WS(' ', used_up, IFNULL(ends_on, '-'), IFNULL(due_on, '-'), available, held) AS found
            FROM (SELECT ended.*, IF(notice_days IS NULL, usable_on,
                IF(ending IS NULL, nominal - INTERVAL notice_days DAY, NULL)) AS due
              FROM (SELECT living.*, IF(notice_days IS NULL, nominal,
                  (SELECT MAX(n.expires_on) FROM ledger_notice n WHERE n.lot = living.id AND n.expires_on >= nominal
                    AND (ends_on IS NOT NULL OR NOT EXISTS (SELECT 1 FROM ledger_lot_use g JOIN ledger_entry e ON e.id = g.entry
                      WHERE g.lot = living.id AND g.available + g.held > 0
                        AND e.recorded_at > n.announced_at - INTERVAL 1 MINUTE)))) AS ending
                FROM (SELECT l.id, l.notice_days, l.usable_on, l.used_up, l.ends_on, l.due_on, l.available, l.held,
                    IF(l.idle_months IS NULL, l.expires_on, LEAST(IFNULL(l.expires_on, '9999-12-31'),
                      GREATEST(l.earned_on, IFNULL((SELECT MAX(p.business_date) FROM ledger_posting p
                        JOIN ledger_entry e ON e.id = p.entry WHERE p.account = l.account
                        AND e.kind IN ('ACCRUE', 'CONFIRM', 'HOLD', 'REDEEM', 'TRANSFER')), l.earned_on))
                      + INTERVAL l.idle_months MONTH)) AS nominal,
                    l.amount + COALESCE(SUM(u.available), 0) AS free, COALESCE(SUM(u.held), 0) AS set_aside
                  FROM ledger_lot l FORCE INDEX (PRIMARY) LEFT JOIN ledger_lot_use u ON u.lot = l.id
                  WHERE l.account > ? AND l.account <= ? AND (l.idle_months IS NOT NULL OR l.notice_days IS NOT NULL)
                  GROUP BY l.account, l.used_up, l.id) living) ended) left_over
            HAVING found <> expected""");

    private static final SqlRule REVERSAL = new SqlRule("reversal", "ledger_reversal.original", """
            SELECT CONCAT('reversal entry=', entry, ' original=', original) AS `row`,
              CONCAT_WS(' ', place, total) AS expected, CONCAT_WS(' ', seq, points_after) AS found
            FROM (SELECT r.*, ROW_NUMBER() OVER (PARTITION BY original ORDER BY seq) AS place,
                SUM(points) OVER (PARTITION BY original ORDER BY seq) AS total
              FROM ledger_reversal r WHERE r.original > ? AND r.original <= ?) parts
            HAVING found <> expected""");

    private static final SqlRule REVERSAL_EXCEEDS = new SqlRule("reversal-exceeds", "ledger_reversal.original", """
            SELECT CONCAT('entry id=', original) AS `row`, CONCAT('at most ', whole) AS expected, undone AS found
            FROM (SELECT r.original, r.undone, GREATEST(1, COALESCE(SUM(GREATEST(p.amount, 0)), 0),
                COALESCE(SUM(GREATEST(-p.amount, 0)), 0)) AS whole
              FROM (SELECT original, MAX(points_after) AS undone FROM ledger_reversal
                WHERE original > ? AND original <= ? GROUP BY original) r
              LEFT JOIN (ledger_posting p JOIN ledger_account a ON a.id = p.account AND a.unit NOT IN ('STATUS', 'TEST_STATUS')
                AND a.kind IN ('WALLET', 'POOL', 'PENDING', 'IN_KIND', 'HELD', 'DEBT')) ON p.entry = r.original
              GROUP BY r.original, r.undone) sums
            WHERE undone > whole""");

    private static final SqlRule REVERSAL_MISSING = new SqlRule("reversal-missing", "ledger_entry.reverses", """
            SELECT CONCAT('entry id=', e.id) AS `row`, CONCAT('reversal of ', e.reverses) AS expected, 'none' AS found
            FROM ledger_entry e FORCE INDEX (ledger_entry_reverses)
            LEFT JOIN ledger_reversal r ON r.entry = e.id AND r.original = e.reverses
            WHERE e.reverses > ? AND e.reverses <= ? AND r.entry IS NULL""");

    private static final SqlRule OPEN_HOLD = new SqlRule("open-hold", "ledger_hold.entry", """
            SELECT CONCAT('open_hold hold=', h.entry) AS `row`, h.amount - COALESCE(SUM(v.amount), 0) AS expected,
              IFNULL((SELECT o.amount FROM ledger_open_hold o
                WHERE o.hold = h.entry AND o.wallet = h.wallet AND o.until = h.until), 0) AS found
            FROM ledger_hold h FORCE INDEX (PRIMARY)
            LEFT JOIN ledger_hold_event v FORCE INDEX (ledger_hold_event_hold) ON v.hold = h.entry
            WHERE h.entry > ? AND h.entry <= ? GROUP BY h.entry
            HAVING found <> expected""");

    private static final SqlRule HOLDS_HELD = new SqlRule(
            "holds-held",
            "ledger_account.id",
            "SELECT CONCAT('account id=', a.id) AS `row`, (SELECT COALESCE(SUM(p.amount), 0) " + POSTINGS_OF
                    + "a.id) AS expected, (SELECT COALESCE(SUM(h.amount), 0) FROM ledger_hold h FORCE INDEX (ledger_hold_held)"
                    + " WHERE h.held = a.id) - (SELECT COALESCE(SUM(v.amount), 0)"
                    + " FROM ledger_hold h FORCE INDEX (ledger_hold_held) STRAIGHT_JOIN ledger_hold_event v"
                    + " FORCE INDEX (ledger_hold_event_hold) ON v.hold = h.entry WHERE h.held = a.id) AS found"
                    + " FROM ledger_account a FORCE INDEX (PRIMARY)"
                    + " WHERE a.id > ? AND a.id <= ? AND a.kind = 'HELD' HAVING found <> expected");

    static final List<SqlRule> ALL = List.of(
            ACCOUNT_HASH,
            REFUSAL_HASH,
            NOTICE_HASH,
            BALANCE_ROW_HASH,
            BALANCE_STATE,
            LOT_LIFE,
            REVERSAL,
            REVERSAL_EXCEEDS,
            REVERSAL_MISSING,
            OPEN_HOLD,
            HOLDS_HELD,
            orphan("lot_use", "'lot_use entry=', c.entry, ' lot=', c.lot", "lot", "ledger_lot.id"),
            orphan("lot", "'lot id=', c.id", "account", "ledger_account.id"),
            orphan("notice", "'notice lot=', c.lot", "lot", "ledger_lot.id"),
            orphan("reversal", "'reversal entry=', c.entry", "original", "ledger_entry.id"),
            orphan("open_hold", "'open_hold hold=', c.hold", "hold", "ledger_hold.entry"),
            orphan("hold_event", "'hold_event entry=', c.entry", "hold", "ledger_hold.entry"),
            orphan("balance", "'balance account=', c.account", "account", "ledger_account.id"),
            orphan("account", "'account id=', c.id", "held", "ledger_account.id"),
            orphan("entry", "'entry id=', c.id", "reverses", "ledger_entry.id"));

    private static SqlRule hash(String table, String key, String name, String text) {
        String bounds = key == null ? "" : " WHERE " + key + " > ? AND " + key + " <= ?";
        return new SqlRule(
                table + "-hash",
                key,
                "SELECT CONCAT(" + name + ") AS `row`, LOWER(HEX(hash)) AS found, SHA2(" + text + ", 256) AS expected"
                        + " FROM ledger_" + table + bounds + " HAVING found <> expected");
    }

    /** Each value is looked up once, however many rows have it. */
    private static SqlRule orphan(String child, String name, String column, String parentKey) {
        String parent = parentKey.substring(0, parentKey.indexOf('.'));
        String key = "ledger_" + child + "." + column;
        return new SqlRule(
                "orphan-" + child + "-" + column,
                "orphan",
                key,
                "SELECT CONCAT(" + name + ") AS `row`, CONCAT('" + parentKey + "=', c." + column + ") AS expected,"
                        + " 'none' AS found FROM (SELECT DISTINCT " + column + " AS k FROM ledger_" + child + " WHERE "
                        + column + " > ? AND " + column + " <= ?) k LEFT JOIN " + parent + " ON " + parentKey + " = k.k"
                        + " JOIN ledger_" + child + " c ON c." + column + " = k.k WHERE " + parentKey + " IS NULL");
    }
}
