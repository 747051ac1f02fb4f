package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.testing.LedgerWorld;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random steps on the whole ledger on MariaDB, against the oracle and then the auditor. */
class RandomWalkIT {

    @Test
    void the_ledger_does_what_the_oracle_says() {
        long seed = Long.getLong("hansa.test.seed", System.nanoTime());
        System.out.println("random walk with hansa.test.seed=" + seed);

        new RandomWalk(seed, new OnMariaDb()).walk(6_000, 30);

        assertThatTheLedgerVerifies();
    }

    /** Three wallets on the database; the lots are the rows of their balances. */
    private static final class OnMariaDb implements RandomWalk.Subject {

        private final LedgerWorld world = LedgerWorld.instance();
        private final List<AccountId> wallets =
                Stream.generate(() -> world.newWallet(Unit.PTS)).limit(3).toList();
        private final AccountId issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
        private final AccountId redemption = world.programme(AccountKind.REDEMPTION, Unit.PTS);
        private final AccountId breakage = world.programme(AccountKind.BREAKAGE, Unit.PTS);

        @Override
        public int wallets() {
            return wallets.size();
        }

        @Override
        public AccountId wallet(int index) {
            return wallets.get(index);
        }

        @Override
        public AccountId issuance() {
            return issuance;
        }

        @Override
        public AccountId redemption() {
            return redemption;
        }

        @Override
        public AccountId breakage() {
            return breakage;
        }

        @Override
        public List<Outcome> post(List<Command> batch) {
            return world.inTransaction(() -> world.ledger().post(batch));
        }

        @Override
        public RandomWalk.Holding holding(int wallet) {
            AccountId account = wallets.get(wallet);
            return world.inTransaction(() -> {
                WalletView view = world.statements().wallet(account);
                List<String> lots = Sql.select(
                        world.transactions().getConnection(),
                        "SELECT l.earned_on, l.expires_on, b.available, b.held FROM ledger_lot_balance b"
                                + " JOIN ledger_lot l ON l.id = b.lot WHERE b.account = ?",
                        row -> Sql.date(row, "earned_on") + " "
                                + Sql.optionalDate(row, "expires_on").orElse(null) + " " + row.getLong("available")
                                + " " + row.getLong("held"),
                        account.value());
                return new RandomWalk.Holding(
                        view.available().amount(),
                        view.held().amount(),
                        lots.stream().sorted().toList());
            });
        }
    }
}
