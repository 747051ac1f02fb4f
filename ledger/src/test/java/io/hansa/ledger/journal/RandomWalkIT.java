package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TryAnew;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random steps on the whole ledger on MariaDB, against the oracle, with a look at all that was walked on after each batch; and then the auditor. */
class RandomWalkIT {

    private static final int STEPS = 600;
    private static final int WALKS = Integer.getInteger("hansa.walk.steps.database", 2_400) / STEPS;

    /** Balances, and whether they count without gaps; lots; what is on hold; entries that do not sum to zero. */
    private static final String WRONG = """
            SELECT CONCAT('balance of ', b.account) FROM ledger_balance b
            LEFT JOIN (SELECT account, SUM(amount) AS total, COUNT(*) AS postings, MAX(seq) AS last FROM ledger_posting
              WHERE account IN (:walked) GROUP BY account) p ON p.account = b.account
            WHERE b.account IN (:walked) AND NOT (b.balance = IFNULL(p.total, 0)
              AND b.last_seq = IFNULL(p.last, 0) AND b.last_seq = IFNULL(p.postings, 0))
            UNION ALL
            SELECT CONCAT('lots of ', a.id) FROM ledger_account a
            JOIN ledger_balance b ON b.account = a.id LEFT JOIN ledger_balance h ON h.account = a.held
            LEFT JOIN (SELECT account, SUM(free) AS free, SUM(kept) AS kept FROM (
                SELECT account, amount AS free, 0 AS kept FROM ledger_lot WHERE account IN (:walked)
                UNION ALL SELECT l.account, u.available, u.held FROM ledger_lot l JOIN ledger_lot_use u ON u.lot = l.id
                  WHERE l.account IN (:walked)) parts GROUP BY account) lots ON lots.account = a.id
            WHERE a.id IN (:walked) AND (a.held IS NOT NULL OR lots.account IS NOT NULL)
              AND NOT (b.balance = IFNULL(lots.free, 0) AND IFNULL(h.balance, 0) = IFNULL(lots.kept, 0))
            UNION ALL
            SELECT CONCAT('holds of ', a.id) FROM ledger_account a JOIN ledger_balance h ON h.account = a.held
            WHERE a.id IN (:walked)
              AND h.balance <> (SELECT IFNULL(SUM(o.amount), 0) FROM ledger_open_hold o WHERE o.wallet = a.id)
            UNION ALL
            SELECT CONCAT('sum of ', p.entry) FROM ledger_posting p JOIN ledger_account a ON a.id = p.account
            WHERE p.entry IN (:entries) GROUP BY p.entry, a.unit HAVING SUM(p.amount) <> 0
            """;

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
        private final List<EntryNumber> fresh = new ArrayList<>();

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
            nameShares(AccountKey.allowance(keys, Unit.PTS).stream()
                    .limit(3)
                    .map(world::open)
                    .toList());
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
            List<Outcome> outcomes =
                    again(() -> world.inTransaction(() -> world.ledger().post(new ArrayList<>(batch))));
            outcomes.stream()
                    .filter(Outcome.Receipt.class::isInstance)
                    .forEach(receipt -> fresh.add(((Outcome.Receipt) receipt).entry()));
            return outcomes;
        }

        /** As the outermost boundary does when a share turned out to be short. */
        private static <T> T again(Supplier<T> work) {
            try {
                return work.get();
            } catch (TryAnew shareShort) {
                return work.get();
            }
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

        /** By SQL over what was walked on, and the entries since the last look; the auditor checks all of it when the walk is over. */
        @Override
        void checkInvariants() {
            String entries = fresh.isEmpty() ? "0" : list(fresh);
            fresh.clear();
            String wrong = WRONG.replace(":walked", list(accounts.values())).replace(":entries", entries);
            List<String> found = world.inTransaction(
                    () -> Sql.select(world.transactions().getConnection(), wrong, row -> row.getString(1)));
            if (!found.isEmpty()) {
                throw new IllegalStateException("not right: " + found);
            }
        }

        private static String list(Collection<?> numbers) {
            return numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
    }
}
