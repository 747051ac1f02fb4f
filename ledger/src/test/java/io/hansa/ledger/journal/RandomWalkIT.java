package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.LedgerWorld;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Random steps on the whole ledger on MariaDB, against the oracle and then the auditor. */
class RandomWalkIT {

    private static final int STEPS = 600;
    private static final int WALKS = Integer.getInteger("hansa.walk.steps.database", 2_400) / STEPS;

    @Test
    void the_ledger_does_what_the_oracle_says() {
        long seed = Long.getLong("hansa.test.seed", System.nanoTime());
        System.out.printf("soak: %,d steps with hansa.test.seed=%d%n", WALKS * STEPS, seed);

        new RandomWalk(seed, OnMariaDb::new).walk(WALKS, STEPS, 10);

        assertThatTheLedgerVerifies();
    }

    /** What the database keeps: all that is decided is read anew for each batch. */
    private static final class OnMariaDb extends WalkedLedger {

        private final LedgerWorld world = LedgerWorld.instance();
        private final String keys = "walk-" + LedgerWorld.newMember() + "-";
        private final Map<AccountId, Long> before = new HashMap<>();

        private OnMariaDb() {
            for (int i = 0; i < 3; i++) {
                MemberNumber member = LedgerWorld.newMember();
                String name = "w" + i;
                openWithHeld(name, AccountKey.wallet(member, Unit.PTS));
                accounts.put(name + ".pending", world.open(AccountKey.pending(member, Unit.PTS)));
                accounts.put(name + ".debt", world.open(AccountKey.debt(member, Unit.PTS)));
            }
            openWithHeld("pool", AccountKey.pool("W" + keys.hashCode(), Unit.PTS));
            accounts.put("w0.status", world.newWallet(Unit.STATUS));
            accounts.put("issuance", world.programme(AccountKind.ISSUANCE, Unit.PTS));
            accounts.put("goodwill", world.programme(AccountKind.GOODWILL, Unit.PTS));
            accounts.put("redemption", world.programme(AccountKind.REDEMPTION, Unit.PTS));
            accounts.put("breakage", world.programme(AccountKind.BREAKAGE, Unit.PTS));
            accounts.put("status.issuance", world.programme(AccountKind.ISSUANCE, Unit.STATUS));
            accounts.put("settlement", world.programme(AccountKind.SETTLEMENT, Unit.CNY));
            accounts.put("clearing", world.open(AccountKey.clearing(keys, Unit.CNY)));
            before.putAll(balances());
        }

        private void openWithHeld(String name, AccountKey key) {
            AccountId account = world.open(key);
            accounts.put(name, account);
            accounts.put(name + ".held", world.accounts().view(account).held().orElseThrow());
        }

        @Override
        String keys() {
            return keys;
        }

        @Override
        List<Outcome> post(List<Command> batch) {
            return world.inTransaction(() -> world.ledger().post(new ArrayList<>(batch)));
        }

        @Override
        boolean announce(AccountId account, LocalDate today) {
            return !world.inTransaction(() -> world.notices().announce(List.of(account), today))
                    .isEmpty();
        }

        @Override
        Map<AccountId, Long> balances() {
            Map<AccountId, Long> balances = new HashMap<>();
            world.inTransaction(() -> {
                balances.putAll(world.statements().balances(accounts.values()));
                accounts.values()
                        .forEach(account -> balances.computeIfAbsent(
                                account, hot -> world.statements().balance(hot)));
                return balances;
            });
            before.forEach((account, balance) -> balances.merge(account, -balance, Long::sum));
            return balances;
        }

        @Override
        List<String> lots(AccountId account) {
            return world.inTransaction(() -> Sql.select(
                    world.transactions().getConnection(),
                    "SELECT earned_on, funder, contributor, ends_on, due_on, available, held FROM ledger_lot"
                            + " WHERE account = ? AND used_up = 0",
                    this::text,
                    account.value()));
        }

        private String text(ResultSet row) throws SQLException {
            Optional<LocalDate> end = Sql.optionalDate(row, "ends_on");
            Optional<AccountId> contributor =
                    Sql.optionalLong(row, "contributor").map(AccountId::new);
            return Sql.date(row, "earned_on") + " "
                    + end.orElse(LocalDate.MAX) + " "
                    + Sql.optionalDate(row, "due_on").orElse(null) + " " + row.getLong("available") + " "
                    + row.getLong("held") + " " + row.getString("funder") + " "
                    + contributor.map(this::name).orElse("");
        }

        /** The auditor checks them all when the walk is over. */
        @Override
        void checkInvariants() {}
    }
}
