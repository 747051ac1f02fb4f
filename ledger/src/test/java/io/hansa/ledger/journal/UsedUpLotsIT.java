package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is used up lies behind what is open, however much it is. */
class UsedUpLotsIT {

    private static final int LOTS = 2_000;

    private final LedgerWorld world = LedgerWorld.instance();

    @Test
    void are_not_read_by_a_redemption_an_accrual_or_a_view_of_the_wallet() {
        AccountId wallet = withUsedUpLots();
        anAccrual().of(5).to(wallet).post();
        Command redemption = aRedemption().of(1).from(wallet).command();
        Command accrual = anAccrual().of(1).to(wallet).command();

        assertThat(readBy(() -> world.ledger().post(List.of(redemption)))).isLessThan(100);
        assertThat(readBy(() -> world.ledger().post(List.of(accrual)))).isLessThan(100);
        assertThat(readBy(() -> world.statements().wallet(wallet))).isLessThan(100);
    }

    @Test
    void come_back_when_what_used_them_is_undone() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(10).to(wallet).post();
        Outcome.Receipt all = aRedemption().of(10).from(wallet).post();
        assertThat(states(wallet)).containsExactly("1 0");

        aRefundOf(all).of(4).post();
        assertThat(states(wallet)).containsExactly("0 4");

        aRedemption().of(4).from(wallet).post();
        assertThat(states(wallet)).containsExactly("1 0");
    }

    private AccountId withUsedUpLots() {
        AccountId wallet = world.newWallet(Unit.PTS);
        world.postAll(IntStream.range(0, LOTS)
                .mapToObj(i -> anAccrual().of(1).to(wallet).command())
                .toArray(Command[]::new));
        aRedemption().of(LOTS).from(wallet).post();
        return wallet;
    }

    private List<String> states(AccountId wallet) {
        return world.inTransaction(() -> Sql.select(
                world.transactions().getConnection(),
                "SELECT used_up + 0, available FROM ledger_lot WHERE account = ?",
                row -> row.getLong(1) + " " + row.getLong(2),
                wallet.value()));
    }

    private long readBy(Runnable work) {
        return world.inTransaction(() -> {
            Connection connection = world.transactions().getConnection();
            long before = rowsRead(connection);
            work.run();
            return rowsRead(connection) - before;
        });
    }

    private static long rowsRead(Connection connection) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT SUM(VARIABLE_VALUE) FROM information_schema.SESSION_STATUS"
                                + " WHERE VARIABLE_NAME IN ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_PREV')",
                        row -> row.getLong(1))
                .get(0);
    }
}
