package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.verification.TrustedKeys;
import io.hansa.ledger.verification.WholeVerification;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with every right in the database changes what rules gave, or what was kept of it; the auditor names the row. */
@InContainer
class EarningChecksIT {

    private static final String COPY = "hansa_earning_copy";

    /** What is copied, by table: of the test's own partner, member and rule. */
    private static final Map<String, String> COPIED = Map.of(
            "partner_transaction", "partner = ':partner'",
            "club_earning_message", "transaction = :number",
            "club_earning_book", "id = 1",
            "club_earning_budget", "rule = ':rule'",
            "club_earning_counter", "counter LIKE ':member.:rule.%'");

    /** Rule, damage, row, expected, found. */
    private static final List<String> DAMAGE = List.of(
            "earning-budget | UPDATE club_earning_budget SET spent = spent + 1 | club_earning_budget rule=:rule | 20 | 21",
            "earning-budget | DELETE FROM club_earning_budget | club_earning_budget rule=:rule | 20 | 0",
            "earning-counter | UPDATE club_earning_counter SET amount = amount - 1"
                    + " | club_earning_counter counter=:member.:rule.:year | 20 1 | 19 1",
            "earning-counter | DELETE FROM club_earning_counter"
                    + " | club_earning_counter counter=:member.:rule.:year | 20 1 | 0 0",
            "earning-award | UPDATE club_earning_message SET awards = JSON_REPLACE(awards, '$[0][3]', 25)"
                    + " | club_earning_message transaction=:number | 25 0 | 20 0",
            "earning-award | UPDATE club_earning_message SET status_points = 7"
                    + " | club_earning_message transaction=:number | 20 0 | 20 7",
            "transaction-bonus | UPDATE partner_transaction SET bonus_points = bonus_points + 1 WHERE number = :number"
                    + " | partner_transaction number=:number | 20 0 | 21 0",
            "transaction-bonus | DELETE FROM club_earning_message | partner_transaction number=:number | 0 0 | 20 0");

    @Inject
    EarningWorld world;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private String rule;
    private String partner;
    private MemberNumber member;
    private long number;

    @BeforeEach
    void a_sale_that_a_rule_gave_twenty_points_for() {
        partner = partners.withContract();
        member = members.withPoints(0);
        var limits = new Limits(
                List.of(new Cap(Cap.Per.YEAR, Cap.Of.AMOUNT, 150)), Optional.of(new Budget(150)), Beyond.CUT);
        rule = world.run(partner, new Effect.Fixed(Earned.POINTS, 20), limits);
        var sale = Accrual.ofAmount("k-sale", "sale", programme.now(), TestPartners.OUTLET, member.value(), 1_000);
        number = world.send(partner, sale).number().value();
    }

    @AfterEach
    void the_rule_runs_no_more() {
        world.pause();
    }

    @Test
    void a_changed_row_is_named() throws SQLException {
        try (Connection root = root();
                Statement sql = root.createStatement()) {
            copy(sql);
            assertThat(findingsAfter("SELECT 1", sql)).isEmpty();
            for (String line : DAMAGE) {
                String[] parts = filled(line).split(" \\| ");

                assertThat(findingsAfter(parts[1], sql))
                        .as(line)
                        .contains(String.join(" | ", parts[0], parts[2], parts[3], parts[4]));
            }
            sql.execute("DROP DATABASE " + COPY);
        }
    }

    /** As somebody restores a dump: guards, and tests beside, are left alone. */
    private static void copy(Statement sql) throws SQLException {
        sql.execute("DROP DATABASE IF EXISTS " + COPY);
        sql.execute("CREATE DATABASE " + COPY + " CHARACTER SET utf8mb4");
        List<String> tables = new ArrayList<>(COPIED.keySet());
        try (var row = sql.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'hansa' AND table_type = 'BASE TABLE' AND table_name LIKE 'ledger%'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        for (String table : tables) {
            sql.execute("CREATE TABLE " + COPY + "." + table + " LIKE hansa." + table);
        }
        sql.execute("USE " + COPY);
        sql.execute("SET SESSION foreign_key_checks = 0, check_constraint_checks = 0");
    }

    private List<String> findingsAfter(String damage, Statement sql) throws SQLException {
        for (String table : COPIED.keySet()) {
            sql.execute("DELETE FROM " + table);
            sql.execute(
                    "INSERT INTO " + table + " SELECT * FROM hansa." + table + " WHERE " + filled(COPIED.get(table)));
        }
        sql.execute(damage);
        return new WholeVerification(this::inCopy, TrustedKeys.any(), Clock.systemUTC(), Runnable::run)
                .verify(progress -> {}).findings().stream()
                        .filter(finding -> finding.rule().startsWith("earning-")
                                || finding.rule().equals("transaction-bonus"))
                        .map(finding ->
                                String.join(" | ", finding.rule(), finding.row(), finding.expected(), finding.found()))
                        .toList();
    }

    private Connection inCopy() throws SQLException {
        Connection connection = root();
        connection.setCatalog(COPY);
        return connection;
    }

    /** Whom the embedded database of tests lets do everything. */
    private Connection root() throws SQLException {
        try (Connection application = dataSource.getConnection()) {
            String url = application.getMetaData().getURL();
            return DriverManager.getConnection(url.substring(0, url.indexOf('?')), "root", "root");
        }
    }

    private String filled(String text) {
        return text.replace(":number", Long.toString(number))
                .replace(":member", member.value())
                .replace(":partner", partner)
                .replace(":rule", rule)
                .replace(":year", Integer.toString(programme.today().getYear()));
    }
}
