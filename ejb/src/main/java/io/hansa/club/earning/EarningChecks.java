package io.hansa.club.earning;

import io.hansa.ledger.verification.FurtherRule;
import io.hansa.ledger.verification.FurtherRules;
import java.util.List;

/** What the auditor recomputes of earning rules: counters and budgets from awards, and awards against messages. */
public class EarningChecks implements FurtherRules {

    /** All awards in one pass, however many rules there are: the first book is there once. */
    private static final String ONCE = "JOIN club_earning_book b ON b.id = 1 WHERE b.id > ? AND b.id <= ?";

    /** What each rule gave for a message, a row each. */
    private static final String AWARDS = """
            JSON_TABLE(m.awards, '$[*]' COLUMNS (rule VARCHAR(16) PATH '$[0]', earned VARCHAR(6) PATH '$[2]', amount BIGINT PATH '$[3]',
                times INT PATH '$[4]', counted VARCHAR(5) PATH '$[5]')) a""";

    private static final FurtherRule BUDGET =
            rule("earning-budget", "club_earning_budget", "club_earning_book.id", """
            SELECT CONCAT('club_earning_budget rule=', rule) AS `row`, SUM(gave) AS expected, SUM(has) AS found
            FROM (SELECT a.rule, a.amount AS gave, 0 AS has FROM club_earning_message m JOIN :awards WHERE a.counted LIKE '%B'
              UNION ALL SELECT rule, 0, spent FROM club_earning_budget) both_sides :once
            GROUP BY rule
            HAVING found <> expected""");

    private static final FurtherRule COUNTER =
            rule("earning-counter", "club_earning_counter", "club_earning_book.id", """
            SELECT CONCAT('club_earning_counter counter=', counter) AS `row`, CONCAT_WS(' ', SUM(gave), SUM(gave_times)) AS expected,
              CONCAT_WS(' ', SUM(has), SUM(has_times)) AS found
            FROM (SELECT CONCAT_WS('.', m.member, a.rule,
                  CASE l.letter WHEN 'D' THEN m.happened_on WHEN 'M' THEN LEFT(m.happened_on, 7)
                    WHEN 'Y' THEN LEFT(m.happened_on, 4) ELSE '' END) AS counter,
                a.amount AS gave, a.times AS gave_times, 0 AS has, 0 AS has_times
              FROM club_earning_message m JOIN :awards
              JOIN (SELECT 'D' AS letter UNION ALL SELECT 'M' UNION ALL SELECT 'Y' UNION ALL SELECT 'E') l
                ON INSTR(a.counted, l.letter) > 0
              UNION ALL SELECT counter, 0, 0, amount, times FROM club_earning_counter WHERE counter NOT LIKE '%.#%') both_sides :once
            GROUP BY counter
            HAVING found <> expected""");

    private static final FurtherRule MESSAGE =
            new FurtherRule("transaction-bonus", "club_earning_message", "partner_transaction.number", """
            SELECT CONCAT('partner_transaction number=', t.number) AS `row`,
              CONCAT_WS(' ', IFNULL(m.points, 0), IFNULL(m.status_points, 0)) AS expected,
              CONCAT_WS(' ', t.bonus_points, t.bonus_status) AS found
            FROM partner_transaction t FORCE INDEX (PRIMARY) LEFT JOIN club_earning_message m ON m.transaction = t.number
            WHERE t.number > ? AND t.number <= ?
            HAVING found <> expected""");

    private static final FurtherRule AWARD =
            rule("earning-award", "club_earning_message", "club_earning_message.transaction", """
            SELECT CONCAT('club_earning_message transaction=', m.transaction) AS `row`,
              CONCAT_WS(' ', IFNULL(SUM(IF(a.earned = 'POINTS', a.amount, 0)), 0), IFNULL(SUM(IF(a.earned = 'STATUS', a.amount, 0)), 0))
                AS expected, CONCAT_WS(' ', m.points, m.status_points) AS found
            FROM club_earning_message m FORCE INDEX (PRIMARY)
            LEFT JOIN :awards ON TRUE
            WHERE m.transaction > ? AND m.transaction <= ?
            GROUP BY m.transaction, m.points, m.status_points
            HAVING found <> expected""");

    private static FurtherRule rule(String name, String table, String step, String sql) {
        return new FurtherRule(name, table, step, sql.replace(":awards", AWARDS).replace(":once", ONCE));
    }

    @Override
    public List<FurtherRule> rules() {
        return List.of(BUDGET, COUNTER, MESSAGE, AWARD);
    }
}
