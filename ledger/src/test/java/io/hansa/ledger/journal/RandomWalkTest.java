package io.hansa.ledger.journal;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand random steps on the deciding core, against the oracle. */
class RandomWalkTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261121, 4711})
    void the_core_does_what_the_oracle_says(long seed) {
        new RandomWalk(seed, new Core()).walk(20_000, 40);
    }

    /** Three wallets on the core; the lots are those of the entries' rows, and the book has to agree with them. */
    private static final class Core implements RandomWalk.Subject {

        private final MemoryLedger ledger = new MemoryLedger();
        private final List<AccountId> wallets =
                Stream.generate(() -> ledger.wallet(Unit.PTS)).limit(3).toList();
        private final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
        private final AccountId redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
        private final AccountId breakage = ledger.programme(AccountKind.BREAKAGE, Unit.PTS);

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
            return ledger.post(batch);
        }

        @Override
        public RandomWalk.Holding holding(int wallet) {
            AccountId account = wallets.get(wallet);
            List<String> lots = ledger.lots(account).stream()
                    .map(lot -> lot.lot().earnedOn() + " "
                            + lot.lot().expiry().on().orElse(null) + " " + lot.available() + " " + lot.held())
                    .sorted()
                    .toList();
            return new RandomWalk.Holding(ledger.balance(account), ledger.held(account), lots);
        }
    }
}
