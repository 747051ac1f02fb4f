package io.hansa.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.launcher.TestDatabase;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.verification.TamperedLedger;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A ledger that kept lots in one table and what is left of them in another is carried over, row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarriedLotsIT {

    private static final String EARLIER = "hansa_earlier";

    private static final String BEFORE_LOTS_WERE_ONE_TABLE = "54";

    private static final String FACTS = "id, entry, account, amount, earned_on, expires_on, funder, unit_cost_micros,"
            + " idle_months, notice_days, usable_on, contributor";

    private TamperedLedger ledger;

    @BeforeAll
    void make_a_history_and_write_it_as_it_was_written_earlier() throws SQLException {
        ledger = new TamperedLedger("hansa_carried");
        TestDatabase database = ledger.world().database();
        ledger.execute("DROP DATABASE IF EXISTS " + EARLIER);
        ledger.execute("CREATE DATABASE " + EARLIER + " CHARACTER SET utf8mb4");
        ledger.execute(
                "GRANT ALL ON " + EARLIER + ".* TO " + database.migrate().name() + "@127.0.0.1 WITH GRANT OPTION");
        migrate(database, BEFORE_LOTS_WERE_ONE_TABLE);
        for (String table : rows("SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = '" + EARLIER
                + "' AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME LIKE 'ledger%' AND TABLE_NAME NOT LIKE 'ledger_lot%'"
                + " AND TABLE_NAME <> 'ledger_schema_history'")) {
            // columns that came later are left out; MariaDB does not take a list of columns beside a trigger here
            String columns =
                    rows("SELECT GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION) FROM information_schema.COLUMNS"
                                    + " WHERE TABLE_SCHEMA = '" + EARLIER + "' AND TABLE_NAME = '" + table + "'")
                            .get(0);
            ledger.execute("INSERT INTO " + EARLIER + "." + table + " SELECT " + columns + " FROM " + table);
        }
        ledger.execute("INSERT INTO " + EARLIER + ".ledger_lot_use SELECT * FROM ledger_lot_use");
        ledger.execute("INSERT INTO " + EARLIER + ".ledger_lot SELECT " + FACTS + " FROM ledger_lot");
        ledger.execute(
                "INSERT INTO " + EARLIER + ".ledger_lot_balance (account, lot, expires_on, due_on, available, held)"
                        + " SELECT account, id, ends_on, due_on, available, held FROM ledger_lot WHERE used_up = 0");
        assertThat(rows("SELECT used_up FROM ledger_lot")).contains("0", "1");
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void facts_and_what_is_left_are_what_they_were_and_the_auditor_agrees() throws SQLException {
        TestDatabase database = ledger.world().database();

        migrate(database, "latest");

        String columns = FACTS + ", used_up, ends_on, due_on, available, held";
        String all =
                "SELECT CONCAT_WS(' ', " + columns.replaceAll("(\\w+)", "IFNULL($1, '-')") + ") FROM %s ORDER BY id";
        assertThat(rows(all.formatted(EARLIER + ".ledger_lot")))
                .isNotEmpty()
                .isEqualTo(rows(all.formatted("ledger_lot")));
        assertThat(rows("SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = '" + EARLIER
                        + "' AND TABLE_NAME LIKE 'ledger_lot%' AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME"))
                .containsExactly("ledger_lot", "ledger_lot_use");
        assertThat(LedgerWorld.over(EARLIER, Clock.systemUTC())
                        .verification()
                        .verify()
                        .findings())
                .isEmpty();
    }

    private static void migrate(TestDatabase database, String target) {
        Flyway.configure(SchemaModule.class.getClassLoader())
                .dataSource(
                        database.jdbcUrl().replace("/hansa?", "/" + EARLIER + "?"),
                        database.migrate().name(),
                        database.migrate().password())
                .locations("classpath:" + SchemaModule.LEDGER.folder())
                .table(SchemaModule.LEDGER.history())
                .placeholders(Map.of("app", "hansa_app@127.0.0.1", "report", "hansa_report@127.0.0.1"))
                .target(target)
                .load()
                .migrate();
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = ledger.root().createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
