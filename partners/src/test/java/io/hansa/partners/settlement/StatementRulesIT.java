package io.hansa.partners.settlement;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.launcher.TestDatabase;
import io.hansa.ledger.verification.Finding;
import io.hansa.ledger.verification.TrustedKeys;
import io.hansa.ledger.verification.WholeVerification;
import io.hansa.partners.testing.Months;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.WrittenItems;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with every right in the database changes what a partner is told it owes; the auditor names the row. */
class StatementRulesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final String COPY = "hansa_statements_copy";
    private static final List<String> RULES =
            List.of("statement-line", "statement-net", "transaction-money", "transaction-items", "item-undone");
    /** What of the partner's is copied, by table. */
    private static final Map<String, String> COPIED = Map.of(
            "ledger_account", "holder_ref = ':partner'",
            "ledger_posting", "account IN (SELECT id FROM hansa.ledger_account WHERE holder_ref = ':partner')",
            "ledger_entry",
                    "id IN (SELECT p.entry FROM hansa.ledger_posting p JOIN hansa.ledger_account a ON a.id = p.account"
                            + " WHERE a.holder_ref = ':partner')",
            "partner_statement", "number = ':number'",
            "partner_statement_line", "statement = ':number'",
            "partner_transaction", "partner = ':partner'",
            "partner_transaction_item",
                    "transaction IN (SELECT number FROM hansa.partner_transaction WHERE partner = ':partner')");

    private static final TestDatabase DATABASE = WORLD.ledger().database();

    private static String partner;
    private static YearMonth month;
    private static StatementView statement;

    @BeforeAll
    static void a_settled_month_in_a_copy_of_the_database() throws SQLException {
        partner = WORLD.newPartner();
        String member = WORLD.members().enrol().number().value();
        month = Months.next();
        Books.accepted(
                partner,
                Accrual.ofAmount("a1", "a1", noon(1), OUTLET, member, 10_000),
                new Accrual(
                        "a2",
                        "a2",
                        noon(2),
                        OUTLET,
                        member,
                        OptionalLong.of(20_000),
                        OptionalLong.empty(),
                        Goods.UNNAMED,
                        WrittenItems.read("HAT=5000;SHOES=15000")),
                new Redemption("r1", "r1", noon(3), OUTLET, member, 50),
                new Reversal("u1", "u1", noon(4), "a1"),
                Reversal.ofItems("u2", "u2", noon(5), "a2", List.of("HAT")));
        statement = Books.settle(month, partner);
        WORLD.clockRuns();
        copy();
    }

    private static Instant noon(int day) {
        return Books.noonOf(month.atDay(day));
    }

    /** As somebody restores a dump: guards, and tests beside, are left alone. */
    private static void copy() throws SQLException {
        try (Connection root = DATABASE.connect(DATABASE.root());
                Statement sql = root.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS " + COPY);
            sql.execute("CREATE DATABASE " + COPY + " CHARACTER SET utf8mb4");
            List<String> tables = new ArrayList<>();
            try (var row = sql.executeQuery("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = 'hansa' AND table_type = 'BASE TABLE' AND table_name LIKE 'ledger%'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            COPIED.keySet().stream().filter(table -> !tables.contains(table)).forEach(tables::add);
            for (String table : tables) {
                sql.execute("CREATE TABLE " + COPY + "." + table + " LIKE hansa." + table);
            }
        }
    }

    private List<Finding> findingsAfter(String damage) throws SQLException {
        try (Connection root = inCopy();
                Statement sql = root.createStatement()) {
            sql.execute("SET SESSION foreign_key_checks = 0, check_constraint_checks = 0");
            for (String table : COPIED.keySet()) {
                sql.execute("DELETE FROM " + table);
                sql.execute("INSERT INTO " + table + " SELECT * FROM hansa." + table + " WHERE "
                        + filled(COPIED.get(table)));
            }
            assertThat(sql.executeUpdate(filled(damage))).isOne();
        }
        return new WholeVerification(StatementRulesIT::inCopy, TrustedKeys.any(), Clock.systemUTC(), Runnable::run)
                .verify(progress -> {}).findings().stream()
                        .filter(finding -> RULES.contains(finding.rule()))
                        .toList();
    }

    private static Connection inCopy() throws SQLException {
        Connection connection = DATABASE.connect(DATABASE.root());
        connection.setCatalog(COPY);
        return connection;
    }

    @Test
    void nothing_is_found_where_nobody_changed_anything() {
        assertThat(WORLD.ledger().verification().verify().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "statement-line | UPDATE partner_statement_line SET amount = amount + 1 WHERE statement = ':number' AND line = 1"
                        + " | statement number=:number code=partner.accrual | 2 360 | 2 361",
                "statement-line | UPDATE partner_statement_line SET count = 3 WHERE statement = ':number' AND line = 2"
                        + " | statement number=:number code=partner.accrual-reversal | 2 -180 | 3 -180",
                "statement-line | DELETE FROM partner_statement_line WHERE statement = ':number' AND line = 3"
                        + " | statement number=:number code=partner.redemption | 1 -40 | 0 0",
                "statement-line | DELETE p FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry JOIN partner_transaction t"
                        + " ON t.entry = e.id JOIN ledger_account a ON a.id = p.account WHERE t.partner = ':partner'"
                        + " AND t.reference = 'r1' AND a.kind = 'CLEARING'"
                        + " | statement number=:number code=partner.redemption | 0 0 | 1 -40",
                "statement-net | UPDATE partner_statement SET net = net - 7 WHERE number = ':number'"
                        + " | statement number=:number | 140 | 133",
                "transaction-money | UPDATE partner_transaction SET money = money + 1 WHERE partner = ':partner' AND reference = 'r1'"
                        + " | partner_transaction number= | -40 | -39",
                "transaction-items | UPDATE partner_transaction_item SET amount = 4999 WHERE code = 'HAT' AND gives_back IS NULL"
                        + " | partner_transaction number= | 20000 | 19999",
                "transaction-items | UPDATE partner_transaction SET amount_fen = 5001 WHERE partner = ':partner' AND reference = 'u2'"
                        + " | partner_transaction number= | 5001 | 5000",
                "item-undone | UPDATE partner_transaction_item SET amount = 4000 WHERE code = 'HAT' AND gives_back IS NOT NULL"
                        + " | partner_transaction_item transaction= | 5000 | 4000",
                "item-undone | INSERT INTO partner_transaction_item SELECT number, 'SHOES', 5000, (SELECT reverses FROM"
                        + " partner_transaction WHERE partner = ':partner' AND reference = 'u2') FROM partner_transaction"
                        + " WHERE partner = ':partner' AND reference = 'r1'"
                        + " | partner_transaction_item transaction= | 15000 | 0"
            },
            delimiter = '|')
    void a_changed_row_is_named(String rule, String damage, String row, String expected, String found)
            throws SQLException {
        assertThat(findingsAfter(damage)).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.row()).startsWith(filled(row));
            assertThat(finding.expected()).isEqualTo(expected);
            assertThat(finding.found()).isEqualTo(found);
        });
    }

    private static String filled(String text) {
        return text.replace(":number", statement.number()).replace(":partner", partner);
    }
}
