package io.hansa.partners.settlement;

import io.hansa.ledger.verification.FurtherRule;
import io.hansa.ledger.verification.FurtherRules;
import java.util.List;

/** What the auditor recomputes of partners: statements, and the messages behind them, from the postings of clearing accounts. */
public class StatementRules implements FurtherRules {

    private static final String STATEMENTS = "WITH s AS (SELECT a.id AS account, s.number, s.month, s.net,"
            + " CAST(CONCAT(s.month, '-01') AS DATE) AS first FROM ledger_account a STRAIGHT_JOIN partner_statement s"
            + " ON s.partner = a.holder_ref AND s.currency = a.unit WHERE a.id > ? AND a.id <= ?"
            + " AND a.kind = 'CLEARING' AND a.holder_kind = 'PARTNER')";

    /** Each line is the postings of one code, of what undoes something earlier apart by its month; payments are on none. */
    private static final FurtherRule LINE =
            new FurtherRule("statement-line", "partner_statement_line", "ledger_account.id", STATEMENTS + """
             SELECT CONCAT('statement number=', number, ' code=', code, IFNULL(CONCAT(' origin=', origin), '')) AS `row`,
              CONCAT_WS(' ', SUM(postings), SUM(posted)) AS expected, CONCAT_WS(' ', SUM(count), SUM(amount)) AS found
            FROM (SELECT s.number, e.code, IF(o.business_date < s.first, DATE_FORMAT(o.business_date, '%Y-%m'), NULL) AS origin,
                1 AS postings, p.amount AS posted, 0 AS count, 0 AS amount
              FROM s STRAIGHT_JOIN ledger_posting p FORCE INDEX (ledger_posting_date)
                ON p.account = s.account AND p.business_date BETWEEN s.first AND LAST_DAY(s.first)
              STRAIGHT_JOIN ledger_entry e ON e.id = p.entry LEFT JOIN ledger_entry o ON o.id = e.reverses
              WHERE e.code NOT LIKE 'payment.%'
              UNION ALL SELECT s.number, l.code, l.origin, 0, 0, l.count, l.amount
              FROM s STRAIGHT_JOIN partner_statement_line l ON l.statement = s.number) both_sides
            GROUP BY number, code, origin
            HAVING found <> expected""");

    private static final FurtherRule NET =
            new FurtherRule("statement-net", "partner_statement", "ledger_account.id", STATEMENTS + """
             SELECT CONCAT('statement number=', s.number) AS `row`, COALESCE(SUM(l.amount), 0) AS expected, s.net AS found
            FROM s LEFT JOIN partner_statement_line l ON l.statement = s.number
            GROUP BY s.number, s.net
            HAVING found <> expected""");

    /** On an account without a balance row, a posting's place is its entry's number. */
    private static final FurtherRule MONEY =
            new FurtherRule("transaction-money", "partner_transaction", "partner_transaction.number", """
            SELECT CONCAT('partner_transaction number=', t.number) AS `row`, IFNULL(p.amount, 0) AS expected, t.money AS found
            FROM partner_transaction t FORCE INDEX (PRIMARY)
            STRAIGHT_JOIN ledger_account a ON a.holder_ref = t.partner AND a.holder_kind = 'PARTNER'
              AND a.kind = 'CLEARING' AND a.unit = 'CNY'
            LEFT JOIN ledger_posting p FORCE INDEX (PRIMARY) ON p.account = a.id AND p.seq = t.entry
            WHERE t.number > ? AND t.number <= ? AND t.entry IS NOT NULL
            HAVING found <> expected""");

    /** What a message consists of, or undoes by name, is all of it. */
    private static final FurtherRule ITEMS = new FurtherRule(
            "transaction-items", "partner_transaction_item", "partner_transaction_item.transaction", """
            SELECT CONCAT('partner_transaction number=', t.number) AS `row`,
              IFNULL(t.amount_fen, ABS(t.points - t.bonus_points)) AS expected, SUM(i.amount) AS found
            FROM partner_transaction_item i FORCE INDEX (PRIMARY)
            STRAIGHT_JOIN partner_transaction t ON t.number = i.transaction
            WHERE i.transaction > ? AND i.transaction <= ?
            GROUP BY t.number, t.amount_fen, t.points, t.bonus_points
            HAVING found <> expected""");

    /** An item is undone once, whole, and by what undoes its transaction. */
    private static final FurtherRule ITEM_UNDONE =
            new FurtherRule("item-undone", "partner_transaction_item", "partner_transaction_item.gives_back", """
            SELECT CONCAT('partner_transaction_item transaction=', b.gives_back, ' code=', b.code) AS `row`,
              IFNULL(MAX(o.amount), 0) AS expected, SUM(IF(t.reverses = b.gives_back, b.amount, 0)) AS found
            FROM partner_transaction_item b FORCE INDEX (partner_transaction_item_back)
            LEFT JOIN partner_transaction_item o ON o.transaction = b.gives_back AND o.code = b.code
            LEFT JOIN partner_transaction t ON t.number = b.transaction
            WHERE b.gives_back > ? AND b.gives_back <= ?
            GROUP BY b.gives_back, b.code
            HAVING found <> expected""");

    @Override
    public List<FurtherRule> rules() {
        return List.of(LINE, NET, MONEY, ITEMS, ITEM_UNDONE);
    }
}
