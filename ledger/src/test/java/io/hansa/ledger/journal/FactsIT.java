package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;
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

/** Facts stay, and a batch is a few statements. */
class FactsIT {

    private final LedgerWorld world = LedgerWorld.instance();

    @ParameterizedTest
    @CsvSource({
        "ledger_account, kind",
        "ledger_entry, code",
        "ledger_posting, amount",
        "ledger_lot, amount",
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
