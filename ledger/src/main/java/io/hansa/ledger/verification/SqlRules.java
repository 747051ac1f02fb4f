package io.hansa.ledger.verification;

import java.util.List;

/** The rules that are statements. */
final class SqlRules {

    private SqlRules() {}

    private static final SqlRule ACCOUNT_HASH = new SqlRule("account-hash", "ledger_account.id", """
            SELECT CONCAT('account id=', id) AS `row`, LOWER(HEX(hash)) AS found,
              SHA2(CONCAT_WS('\\n', 'account', id, holder_kind, holder_ref, unit, kind, IFNULL(held, '-'),
                DATE_FORMAT(opened_at, '%Y-%m-%d %H:%i:%s.%f')), 256) AS expected
            FROM ledger_account WHERE id > ? AND id <= ?
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule REFUSAL_HASH = new SqlRule("refusal-hash", null, """
            SELECT CONCAT('refusal key=', idempotency_key) AS `row`, LOWER(HEX(hash)) AS found,
              SHA2(CONCAT_WS('\\n', 'refusal', idempotency_key, LOWER(HEX(request_hash)), code, args, actor,
                DATE_FORMAT(recorded_at, '%Y-%m-%d %H:%i:%s.%f')), 256) AS expected
            FROM ledger_refusal
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule BALANCE_ROW = new SqlRule("balance-row", "ledger_account.id", """
            SELECT CONCAT('balance account=', a.id) AS `row`,
              CONCAT_WS(' ', COALESCE(SUM(p.amount), 0), COALESCE(MAX(p.seq), 0)) AS expected,
              CONCAT_WS(' ', b.balance, b.last_seq) AS found
            FROM ledger_account a
            LEFT JOIN ledger_balance b ON b.account = a.id
            LEFT JOIN ledger_posting p ON p.account = a.id
            WHERE a.id > ? AND a.id <= ? AND a.kind IN ('WALLET', 'HELD', 'POOL', 'PENDING', 'IN_KIND', 'ALLOWANCE')
            GROUP BY a.id
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule BALANCE_ROW_HASH = new SqlRule("balance-row-hash", "ledger_balance.account", """
            SELECT CONCAT('balance account=', b.account) AS `row`, HEX(b.last_hash) AS found,
              IFNULL(HEX(p.hash), REPEAT('0', 64)) AS expected
            FROM ledger_balance b LEFT JOIN ledger_posting p ON p.account = b.account AND p.seq = b.last_seq
            WHERE b.account > ? AND b.account <= ?
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule LOT_OVERDRAWN = new SqlRule("lot-overdrawn", "ledger_lot.id", """
            SELECT CONCAT('lot id=', id) AS `row`, 'nothing below zero' AS expected, CONCAT_WS(' ', available, held) AS found
            FROM (SELECT l.id, l.amount + COALESCE(SUM(u.available), 0) AS available, COALESCE(SUM(u.held), 0) AS held
              FROM ledger_lot l LEFT JOIN ledger_lot_use u ON u.lot = l.id
              WHERE l.id > ? AND l.id <= ? GROUP BY l.id) lots
            WHERE available < 0 OR held < 0 LIMIT 1""");

    private static final SqlRule BALANCE_STATE = new SqlRule("balance-state", "ledger_account.id", """
            SELECT CONCAT('balance account=', a.id) AS `row`,
              CONCAT_WS(' ', IF(a.kind = 'WALLET', (SELECT -COALESCE(SUM(p.amount), 0) FROM ledger_account d
                  JOIN ledger_posting p ON p.account = d.id WHERE d.holder_ref = a.holder_ref
                  AND d.holder_kind = a.holder_kind AND d.unit = a.unit AND d.kind = 'DEBT'), 0),
                IFNULL((SELECT MAX(p.business_date) FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry
                  WHERE p.account = a.id AND e.kind IN ('ACCRUE', 'CONFIRM', 'HOLD', 'REDEEM', 'TRANSFER')), '-'),
                EXISTS (SELECT 1 FROM ledger_lot l WHERE l.account = a.id AND l.idle_months IS NOT NULL)) AS expected,
              CONCAT_WS(' ', b.owed, IFNULL(b.active_on, '-'), b.idle_lots) AS found
            FROM ledger_account a JOIN ledger_balance b ON b.account = a.id
            WHERE a.id > ? AND a.id <= ?
            HAVING found <> expected LIMIT 1""");

    // until when a lot lives: its date, or its account's last activity and some months, whichever is first; when it has
    // to be
    // announced, the last notice, which is asked for anew when nothing was left of the lot meanwhile
    private static final SqlRule LOT_BALANCE = new SqlRule("lot-balance", "ledger_lot.id", """
            SELECT CONCAT('lot_balance lot=', id) AS `row`,
              CONCAT_WS(' ', account, IFNULL(ends_on, '-'), IFNULL(due_on, '-'), available, held) AS expected,
              IFNULL(kept, CONCAT_WS(' ', account, IFNULL(ends_on, '-'), IFNULL(due_on, '-'), 0, 0)) AS found
            FROM (SELECT ended.*, IF(notice_days IS NULL, usable_on,
                IF(ends_on IS NULL, nominal - INTERVAL notice_days DAY, NULL)) AS due_on
              FROM (SELECT living.*, IF(notice_days IS NULL, nominal, IF(kept_end IS NULL, NULL,
                  (SELECT MAX(n.expires_on) FROM ledger_notice n WHERE n.lot = living.id))) AS ends_on
                FROM (SELECT l.id, l.account, l.notice_days, l.usable_on,
                    IF(l.idle_months IS NULL, l.expires_on, LEAST(IFNULL(l.expires_on, '9999-12-31'),
                      GREATEST(l.earned_on, IFNULL((SELECT MAX(p.business_date) FROM ledger_posting p
                        JOIN ledger_entry e ON e.id = p.entry WHERE p.account = l.account
                        AND e.kind IN ('ACCRUE', 'CONFIRM', 'HOLD', 'REDEEM', 'TRANSFER')), l.earned_on))
                      + INTERVAL l.idle_months MONTH)) AS nominal,
                    l.amount + COALESCE(SUM(u.available), 0) AS available, COALESCE(SUM(u.held), 0) AS held,
                    b.expires_on AS kept_end, IF(b.lot IS NULL, NULL, CONCAT_WS(' ', b.account,
                      IFNULL(b.expires_on, '-'), IFNULL(b.due_on, '-'), b.available, b.held)) AS kept
                  FROM ledger_lot l LEFT JOIN ledger_lot_use u ON u.lot = l.id
                  LEFT JOIN ledger_lot_balance b ON b.lot = l.id
                  WHERE l.id > ? AND l.id <= ? GROUP BY l.id) living) ended) left_over
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule REVERSAL = new SqlRule("reversal", "ledger_reversal.original", """
            SELECT CONCAT('reversal entry=', entry, ' original=', original) AS `row`,
              CONCAT_WS(' ', place, total) AS expected, CONCAT_WS(' ', seq, points_after) AS found
            FROM (SELECT r.*, ROW_NUMBER() OVER (PARTITION BY original ORDER BY seq) AS place,
                SUM(points) OVER (PARTITION BY original ORDER BY seq) AS total
              FROM ledger_reversal r WHERE r.original > ? AND r.original <= ?) parts
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule REVERSAL_EXCEEDS = new SqlRule("reversal-exceeds", "ledger_reversal.original", """
            SELECT CONCAT('entry id=', original) AS `row`, CONCAT('at most ', whole) AS expected, undone AS found
            FROM (SELECT r.original, r.undone, GREATEST(1, COALESCE(SUM(GREATEST(p.amount, 0)), 0),
                COALESCE(SUM(GREATEST(-p.amount, 0)), 0)) AS whole
              FROM (SELECT original, MAX(points_after) AS undone FROM ledger_reversal
                WHERE original > ? AND original <= ? GROUP BY original) r
              LEFT JOIN (ledger_posting p JOIN ledger_account a ON a.id = p.account AND a.unit <> 'STATUS'
                AND a.kind IN ('WALLET', 'POOL', 'PENDING', 'IN_KIND', 'HELD', 'DEBT')) ON p.entry = r.original
              GROUP BY r.original, r.undone) sums
            WHERE undone > whole LIMIT 1""");

    private static final SqlRule REVERSAL_MISSING = new SqlRule("reversal-missing", "ledger_entry.id", """
            SELECT CONCAT('entry id=', e.id) AS `row`, CONCAT('reversal of ', e.reverses) AS expected, 'none' AS found
            FROM ledger_entry e LEFT JOIN ledger_reversal r ON r.entry = e.id AND r.original = e.reverses
            WHERE e.id > ? AND e.id <= ? AND e.reverses IS NOT NULL AND r.entry IS NULL LIMIT 1""");

    private static final SqlRule NOTICE_HASH = new SqlRule("notice-hash", "ledger_notice.lot", """
            SELECT CONCAT('notice lot=', lot, ' expires_on=', expires_on) AS `row`, LOWER(HEX(hash)) AS found,
              SHA2(CONCAT_WS('\\n', 'notice', lot, expires_on, points,
                DATE_FORMAT(announced_at, '%Y-%m-%d %H:%i:%s.%f')), 256) AS expected
            FROM ledger_notice WHERE lot > ? AND lot <= ?
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule LOTS_WALLET = new SqlRule("lots-wallet", "ledger_account.id", """
            SELECT CONCAT('account id=', a.id) AS `row`,
              (SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p WHERE p.account = a.id) AS expected,
              (SELECT COALESCE(SUM(l.amount), 0) FROM ledger_lot l WHERE l.account = a.id)
                + (SELECT COALESCE(SUM(u.available), 0) FROM ledger_lot l JOIN ledger_lot_use u ON u.lot = l.id
                  WHERE l.account = a.id) AS found
            FROM ledger_account a
            WHERE a.id > ? AND a.id <= ? AND a.kind IN ('WALLET', 'POOL', 'PENDING', 'IN_KIND') AND a.unit <> 'STATUS'
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule LOTS_HELD = new SqlRule("lots-held", "ledger_account.id", """
            SELECT CONCAT('account id=', a.held) AS `row`,
              (SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p WHERE p.account = a.held) AS expected,
              (SELECT COALESCE(SUM(u.held), 0) FROM ledger_lot l JOIN ledger_lot_use u ON u.lot = l.id
                WHERE l.account = a.id) AS found
            FROM ledger_account a
            WHERE a.id > ? AND a.id <= ? AND a.held IS NOT NULL
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule OPEN_HOLD = new SqlRule("open-hold", "ledger_hold.entry", """
            SELECT CONCAT('open_hold hold=', h.entry) AS `row`, h.amount - COALESCE(SUM(v.amount), 0) AS expected,
              IFNULL((SELECT o.amount FROM ledger_open_hold o
                WHERE o.hold = h.entry AND o.wallet = h.wallet AND o.until = h.until), 0) AS found
            FROM ledger_hold h LEFT JOIN ledger_hold_event v ON v.hold = h.entry
            WHERE h.entry > ? AND h.entry <= ? GROUP BY h.entry
            HAVING found <> expected LIMIT 1""");

    private static final SqlRule HOLDS_HELD = new SqlRule("holds-held", "ledger_account.id", """
            SELECT CONCAT('account id=', a.id) AS `row`,
              (SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p WHERE p.account = a.id) AS expected,
              (SELECT COALESCE(SUM(h.amount), 0) FROM ledger_hold h WHERE h.held = a.id)
                - (SELECT COALESCE(SUM(v.amount), 0) FROM ledger_hold h JOIN ledger_hold_event v ON v.hold = h.entry
                  WHERE h.held = a.id) AS found
            FROM ledger_account a
            WHERE a.id > ? AND a.id <= ? AND a.kind = 'HELD'
            HAVING found <> expected LIMIT 1""");

    /** Rows that hang on an entry that is not there. */
    static final List<SqlRule> ORPHANS_OF_ENTRIES = List.of(
            orphan("posting", "'posting account=', c.account, ' seq=', c.seq", "entry", "ledger_entry.id"),
            orphan("lot", "'lot id=', c.id", "entry", "ledger_entry.id"),
            orphan("lot_use", "'lot_use entry=', c.entry, ' lot=', c.lot", "entry", "ledger_entry.id"),
            orphan("hold", "'hold entry=', c.entry", "entry", "ledger_entry.id"),
            orphan("hold_event", "'hold_event entry=', c.entry", "entry", "ledger_entry.id"),
            orphan("reversal", "'reversal entry=', c.entry", "entry", "ledger_entry.id"),
            orphan("draw", "'draw entry=', c.entry", "entry", "ledger_entry.id"));

    static final List<SqlRule> ALL = List.of(
            ACCOUNT_HASH,
            REFUSAL_HASH,
            BALANCE_ROW,
            BALANCE_ROW_HASH,
            BALANCE_STATE,
            REVERSAL,
            REVERSAL_EXCEEDS,
            REVERSAL_MISSING,
            NOTICE_HASH,
            LOT_OVERDRAWN,
            LOT_BALANCE,
            LOTS_WALLET,
            LOTS_HELD,
            OPEN_HOLD,
            HOLDS_HELD,
            orphan("lot_use", "'lot_use entry=', c.entry, ' lot=', c.lot", "lot", "ledger_lot.id"),
            orphan("lot_balance", "'lot_balance lot=', c.lot", "lot", "ledger_lot.id"),
            orphan("notice", "'notice lot=', c.lot", "lot", "ledger_lot.id"),
            orphan("reversal", "'reversal entry=', c.entry", "original", "ledger_entry.id"),
            orphan("open_hold", "'open_hold hold=', c.hold", "hold", "ledger_hold.entry"),
            orphan("hold_event", "'hold_event entry=', c.entry", "hold", "ledger_hold.entry"),
            orphan("balance", "'balance account=', c.account", "account", "ledger_account.id"),
            orphan("account", "'account id=', c.id", "held", "ledger_account.id"),
            orphan("entry", "'entry id=', c.id", "reverses", "ledger_entry.id"));

    private static SqlRule orphan(String child, String name, String column, String parentKey) {
        String parent = parentKey.substring(0, parentKey.indexOf('.'));
        String key = parentKey.substring(parentKey.indexOf('.') + 1);
        return new SqlRule(
                "orphan",
                null,
                "SELECT CONCAT(" + name + ") AS `row`, CONCAT('" + parentKey + "=', c." + column + ") AS expected,"
                        + " 'none' AS found FROM ledger_" + child + " c LEFT JOIN " + parent + " p ON p." + key
                        + " = c."
                        + column + " WHERE c." + column + " IS NOT NULL AND p." + key + " IS NULL LIMIT 1");
    }
}
