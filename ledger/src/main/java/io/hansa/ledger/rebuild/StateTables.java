package io.hansa.ledger.rebuild;

import java.util.List;
import java.util.Optional;

/** The tables of state, and what the facts say that they hold. */
final class StateTables {

    private static final String ROWS = "('WALLET', 'HELD', 'POOL', 'PENDING', 'IN_KIND', 'ALLOWANCE')";

    private static final String ACTIVITY = "('ACCRUE', 'CONFIRM', 'HOLD', 'REDEEM', 'TRANSFER')";

    static final StateTable BALANCE = new StateTable(
            "ledger_balance",
            "balance",
            List.of("account"),
            List.of("balance", "last_seq", "last_hash", "owed", "active_on", "idle_lots"),
            "account",
            "account, balance, last_seq, HEX(last_hash), owed, active_on, idle_lots + 0",
            List.of("?", "?", "?", "UNHEX(?)", "?", "?", "?"),
            """
            SELECT a.id, CAST(COALESCE(SUM(p.amount), 0) AS SIGNED), COALESCE(MAX(p.seq), 0),
              COALESCE((SELECT HEX(t.hash) FROM ledger_posting t WHERE t.account = a.id ORDER BY t.seq DESC LIMIT 1),
                REPEAT('0', 64)),
              IF(a.kind = 'WALLET', CAST(COALESCE((SELECT -SUM(o.amount) FROM ledger_account d JOIN ledger_posting o
                ON o.account = d.id WHERE d.holder_ref = a.holder_ref AND d.holder_kind = a.holder_kind
                AND d.unit = a.unit AND d.kind = 'DEBT'), 0) AS SIGNED), 0),
              MAX(IF(e.kind IN %s, p.business_date, NULL)),
              EXISTS (SELECT 1 FROM ledger_lot l WHERE l.account = a.id AND l.idle_months IS NOT NULL)
            FROM ledger_account a FORCE INDEX (PRIMARY)
            LEFT JOIN (ledger_posting p FORCE INDEX (PRIMARY) JOIN ledger_entry e ON e.id = p.entry) ON p.account = a.id
            WHERE a.id > ? AND a.id <= ? AND a.kind IN %s GROUP BY a.id""".formatted(ACTIVITY, ROWS),
            Optional.empty());

    /**
     * A lot ends on its date, or some months after its account's last activity, whichever is first. One that must be announced ends as
     * was announced last, if that is late enough; it may also wait to be announced anew, as it does when nothing was left of it
     * for a while, and stays so if something was given back to it since it was announced.
     */
    static final StateTable LOT = new StateTable(
            "ledger_lot",
            "lot",
            List.of("account", "id"),
            List.of("used_up", "ends_on", "due_on", "available", "held"),
            "account",
            "account, id, used_up + 0, ends_on, due_on, available, held",
            List.of("?", "?", "?", "?", "?", "?", "?"),
            """
            SELECT account, id, 0, ending, IF(notice_days IS NULL, usable_on,
                IF(ending IS NULL, nominal - INTERVAL notice_days DAY, NULL)), free, set_aside
            FROM (SELECT left_over.*, IF(notice_days IS NULL, nominal, (SELECT MAX(n.expires_on)
                FROM ledger_notice n WHERE n.lot = left_over.id AND n.expires_on >= nominal AND NOT (waits
                  AND EXISTS (SELECT 1 FROM ledger_entry e JOIN ledger_lot_use g ON g.entry = e.id WHERE g.lot = left_over.id
                    AND g.available + g.held > 0 AND e.recorded_at + INTERVAL 1 MINUTE > n.announced_at)))) AS ending
              FROM (SELECT l.account, l.id, l.notice_days, l.usable_on, l.used_up = 0 AND l.ends_on IS NULL AS waits,
                  IF(l.idle_months IS NULL, l.expires_on, LEAST(COALESCE(l.expires_on, '9999-12-31'),
                    GREATEST(l.earned_on, COALESCE((SELECT MAX(p.business_date) FROM ledger_posting p
                      JOIN ledger_entry e ON e.id = p.entry WHERE p.account = l.account AND e.kind IN %s), l.earned_on))
                    + INTERVAL l.idle_months MONTH)) AS nominal,
                  CAST(l.amount + COALESCE(SUM(u.available), 0) AS SIGNED) AS free,
                  CAST(COALESCE(SUM(u.held), 0) AS SIGNED) AS set_aside
                FROM ledger_lot l FORCE INDEX (PRIMARY)
                LEFT JOIN ledger_lot_use u FORCE INDEX (ledger_lot_use_lot) ON u.lot = l.id
                WHERE l.account > ? AND l.account <= ?
                GROUP BY l.account, l.used_up, l.id HAVING free <> 0 OR set_aside <> 0) left_over) ending""".formatted(ACTIVITY),
            Optional.of("used_up = 1, ends_on = NULL, due_on = NULL, available = 0, held = 0"));

    static final StateTable HOLD = new StateTable(
            "ledger_open_hold",
            "open_hold",
            List.of("hold"),
            List.of("wallet", "amount", "until"),
            "wallet",
            "hold, wallet, amount, until",
            List.of("?", "?", "?", "?"),
            """
            SELECT h.entry, h.wallet, CAST(h.amount - COALESCE(SUM(v.amount), 0) AS SIGNED) AS rest, h.until
            FROM ledger_hold h FORCE INDEX (ledger_hold_wallet)
            LEFT JOIN ledger_hold_event v FORCE INDEX (ledger_hold_event_hold) ON v.hold = h.entry
            WHERE h.wallet > ? AND h.wallet <= ? GROUP BY h.entry HAVING rest > 0""",
            Optional.empty());

    static final StateTable DAY = new StateTable(
            "ledger_day",
            "day",
            List.of("account", "business_date"),
            List.of("amount", "postings"),
            "account",
            "account, business_date, amount, postings",
            List.of("?", "?", "?", "?"),
            """
            SELECT p.account, p.business_date, CAST(SUM(p.amount) AS SIGNED), COUNT(*)
            FROM ledger_account a FORCE INDEX (PRIMARY) STRAIGHT_JOIN ledger_posting p FORCE INDEX (PRIMARY) ON p.account = a.id
            WHERE a.id > ? AND a.id <= ? AND a.kind NOT IN %s
              AND p.seq <= (SELECT s.low_entry FROM ledger_seal s ORDER BY s.number DESC LIMIT 1)
            GROUP BY p.account, p.business_date""".formatted(ROWS),
            Optional.empty());

    /** In the order in which they are rebuilt. */
    static final List<StateTable> ALL = List.of(BALANCE, LOT, HOLD, DAY);

    private StateTables() {}
}
