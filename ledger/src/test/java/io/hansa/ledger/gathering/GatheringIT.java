package io.hansa.ledger.gathering;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The write door behind a queue, on a real database. */
class GatheringIT {

    private static final LedgerWorld WORLD = LedgerWorld.instance();
    private static final LocalDate EXPIRY = LocalDate.of(2027, 12, 31);
    private static final int CALLERS = 48;

    private final AccountId issuance = WORLD.programme(AccountKind.ISSUANCE, Unit.PTS);
    private final AccountId redemption = WORLD.programme(AccountKind.REDEMPTION, Unit.PTS);
    private final AtomicInteger batches = new AtomicInteger();
    private final Set<AccountId> poisoned = ConcurrentHashMap.newKeySet();
    private Gathering<Command, Outcome> gathering;
    private AccountId wallet;

    @BeforeEach
    void queue() {
        wallet = WORLD.newWallet(Unit.PTS);
        gathering = new Gathering<>(new Gathering.Limits(3, 32, 200, Duration.ofSeconds(20)), this::post);
    }

    /** Poison goes off after the batch was posted, so that all of it is taken back. */
    private List<Outcome> post(List<Command> commands) {
        batches.incrementAndGet();
        return WORLD.inTransaction(() -> {
            List<Outcome> outcomes = WORLD.ledger().post(commands);
            if (commands.stream().anyMatch(this::isPoisoned)) {
                throw new IllegalStateException("poison");
            }
            return outcomes;
        });
    }

    private boolean isPoisoned(Command command) {
        return command instanceof Command.Accrue accrue && poisoned.contains(accrue.to());
    }

    @Test
    void many_callers_at_once_are_each_posted_exactly_once_in_fewer_transactions() {
        List<AccountId> wallets = wallets();
        var tries = AtOnce.run(CALLERS, i -> () -> {
            Set<Long> entries = new HashSet<>();
            for (int n = 0; n < 10; n++) {
                entries.add(receipt(accrue(wallets.get((i + n) % CALLERS), 7))
                        .entry()
                        .value());
            }
            return entries;
        });

        Set<Long> entries = new HashSet<>();
        tries.forEach(each -> entries.addAll(each.result()));
        assertThat(entries).hasSize(10 * CALLERS);
        assertThat(wallets).allSatisfy(each -> assertThat(balance(each)).isEqualTo(70));
        assertThat(batches.get()).isLessThan(10 * CALLERS);
        assertThat(WORLD.verification().verify().findings()).isEmpty();
    }

    @Test
    void of_many_that_want_the_last_points_one_has_them_and_the_others_are_refused() {
        accrue(wallet, 100);
        var tries = AtOnce.run(
                CALLERS,
                i -> () -> gathering.submit(
                        wallet,
                        aRedemption().of(100).from(wallet).to(redemption).command()));

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(tries.stream().filter(each -> each.result() instanceof Outcome.Receipt))
                .hasSize(1);
        assertThat(balance(wallet)).isZero();
    }

    @Test
    void the_same_key_at_the_same_time_is_one_entry_and_one_first_answer() {
        Command command = accrual(wallet, 5);
        var tries = AtOnce.run(CALLERS, i -> () -> (Outcome.Receipt) gathering.submit(wallet, command));

        assertThat(tries.stream().map(each -> each.result().entry()).distinct()).hasSize(1);
        assertThat(tries.stream().filter(each -> !each.result().replayed())).hasSize(1);
        assertThat(balance(wallet)).isEqualTo(5);
    }

    @Test
    void the_same_key_on_different_lanes_is_still_one_entry() {
        Command command = accrual(wallet, 5);
        var tries = AtOnce.run(CALLERS, i -> () -> (Outcome.Receipt) gathering.submit("lane " + i, command));

        assertThat(tries.stream().filter(each -> !each.result().replayed())).hasSize(1);
        assertThat(balance(wallet)).isEqualTo(5);
    }

    @Test
    void what_rolls_back_alone_leaves_its_neighbours_posted() {
        AccountId bad = WORLD.newWallet(Unit.PTS);
        poisoned.add(bad);
        List<AccountId> wallets = wallets();
        var tries =
                AtOnce.run(CALLERS, i -> () -> gathering.submit("one lane", accrual(i == 5 ? bad : wallets.get(i), 3)));

        for (int i = 0; i < CALLERS; i++) {
            assertThat(tries.get(i).succeeded()).isEqualTo(i != 5);
            assertThat(balance(wallets.get(i))).isEqualTo(i == 5 ? 0 : 3);
        }
        assertThat(tries.get(5).problem()).hasMessage("poison");
        assertThat(balance(bad)).isZero();
        assertThat(WORLD.verification().verify().findings()).isEmpty();
    }

    private List<AccountId> wallets() {
        List<AccountId> wallets = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            wallets.add(WORLD.newWallet(Unit.PTS));
        }
        return wallets;
    }

    private Command accrual(AccountId to, long points) {
        return anAccrual().of(points).from(issuance).to(to).expiring(EXPIRY).command();
    }

    private Outcome accrue(AccountId to, long points) {
        return gathering.submit(to, accrual(to, points));
    }

    private static Outcome.Receipt receipt(Outcome outcome) {
        return (Outcome.Receipt) outcome;
    }

    private static long balance(AccountId account) {
        return WORLD.statements().wallet(account).available().amount();
    }
}
