package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts stay, and a batch is a few statements. */
class FactsIT {

    private final LedgerWorld world = LedgerWorld.instance();

    @ParameterizedTest
    @CsvSource({
        "ledger_account, kind",
        "ledger_entry, code",
        "ledger_posting, amount",
        "ledger_lot_use, held",
        "ledger_hold, amount",
        "ledger_hold_event, amount",
        "ledger_refusal, code"
    })
    void a_fact_is_not_changed_or_deleted_by_root_either(String table, String column) throws SQLException {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(10).to(wallet).post();
        aCaptureOf(aHold().of(5).from(wallet).post()).of(2).post();
        world.postAll(aRedemption().of(99).from(wallet).command());
        try (Connection root = world.database().connect(world.database().root());
                var statement = root.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE " + table + " SET " + column + " = " + column))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.execute("DELETE FROM " + table)).hasMessageContaining("never deleted");
        }
    }

    /** Beside what is left of it, and until when. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = id + 1000000",
                "account = account + 1",
                "entry = entry + 1",
                "amount = amount + 1",
                "earned_on = earned_on + INTERVAL 1 DAY",
                "expires_on = '2031-01-01'",
                "expires_on = NULL",
                "funder = 'other'",
                "unit_cost_micros = unit_cost_micros + 1",
                "idle_months = 18",
                "notice_days = 30",
                "usable_on = '2031-01-01'",
                "contributor = 1"
            })
    void what_a_lot_is_is_not_changed_by_root_and_the_application_has_no_right_to(String change) throws SQLException {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(10).expiring(on("2028-01-01")).to(wallet).post();
        refused("UPDATE ledger_lot SET " + change + " WHERE account = " + wallet, "never changed");
    }

    @Test
    void a_lot_is_not_deleted_by_root_and_the_application_has_no_right_to() throws SQLException {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(10).to(wallet).post();
        refused("DELETE FROM ledger_lot WHERE account = " + wallet, "never deleted");
    }

    private void refused(String sql, String why) throws SQLException {
        try (Connection root = world.database().connect(world.database().root());
                Connection app = world.database().connect(world.database().app());
                var byRoot = root.createStatement();
                var byApp = app.createStatement()) {
            assertThatThrownBy(() -> byRoot.execute(sql)).hasMessageContaining(why);
            assertThatThrownBy(() -> byApp.execute(sql)).hasMessageContaining("command denied");
        }
    }

    @Test
    void a_batch_of_a_thousand_is_a_few_statements() {
        List<AccountId> wallets = IntStream.range(0, 1_000)
                .mapToObj(i -> world.newWallet(Unit.PTS))
                .toList();
        List<Command> accruals = wallets.stream()
                .map(wallet -> anAccrual().of(10).to(wallet).command())
                .toList();
        List<Command> redemptions = wallets.stream()
                .map(wallet -> aRedemption().of(3).from(wallet).command())
                .toList();

        assertThat(statementsOf(accruals)).isLessThan(40);
        assertThat(statementsOf(redemptions)).isLessThan(40);
    }

    private long statementsOf(List<Command> commands) {
        return world.inTransaction(() -> {
            Connection connection = world.transactions().getConnection();
            long before = questions(connection);
            world.ledger().post(commands);
            return questions(connection) - before;
        });
    }

    private static long questions(Connection connection) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'",
                        row -> row.getLong(1))
                .get(0);
    }
}
