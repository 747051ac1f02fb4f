package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThat;
import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.Postings;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty, fifty and two hundred after the same hundred points: never more than there are, and none is left that one could have had. */
class RacesIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private AccountId wallet;

    @BeforeEach
    void a_hundred_points() {
        wallet = world.newWallet(Unit.PTS);
        anAccrual().of(100).to(wallet).expiring(on("2026-12-31")).post();
    }

    @AfterEach
    void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    /** So many of the callers succeed, and all others are refused for the one reason. */
    private static void race(
            int callers, int succeed, Class<? extends DomainException> reason, IntFunction<Postings> posting) {
        List<AtOnce.Try<Outcome.Receipt>> tries =
                AtOnce.run(callers, i -> () -> posting.apply(i).post());

        assertThat(tries.stream().filter(AtOnce.Try::succeeded)).hasSize(Math.min(callers, succeed));
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(AtOnce.Try::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void redemptions(int callers) {
        race(callers, 14, InsufficientPoints.class, i -> aRedemption().of(7).from(wallet));

        assertThat(wallet).hasAvailable(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void gifts(int callers) {
        List<AccountId> takers =
                Stream.generate(() -> world.newWallet(Unit.PTS)).limit(callers).toList();

        race(
                callers,
                1,
                InsufficientPoints.class,
                i -> aTransfer().of(100).from(wallet).to(takers.get(i)));

        assertThat(wallet).hasAvailable(0);
        assertThat(world.statements().balances(takers).values()).containsOnlyOnce(100L);
        assertThat(world.statements().balances(takers).values()).allMatch(balance -> balance == 0 || balance == 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void captures(int callers) {
        Outcome.Receipt hold = aHold().of(100).from(wallet).post();

        race(callers, 10, HoldNotOpen.class, i -> aCaptureOf(hold).of(10));

        assertThat(wallet).hasAvailable(0).hasHeld(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void refunds(int callers) {
        Outcome.Receipt redeemed = aRedemption().of(100).from(wallet).post();

        race(callers, 11, RefundExceeded.class, i -> aRefundOf(redeemed).of(9));

        assertThat(wallet).hasAvailable(99);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void expiries(int callers) {
        race(callers, 1, NothingToExpire.class, i -> anExpiry().from(wallet).dated(on("2026-12-31")));

        assertThat(wallet).hasAvailable(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void all_of_them(int callers) {
        AccountId other = world.newWallet(Unit.PTS);
        List<IntFunction<Postings>> kinds = List.of(
                i -> aRedemption().of(3).from(wallet),
                i -> aTransfer().of(3).from(wallet).to(other),
                i -> aHold().of(3).from(wallet),
                i -> anExpiry().from(wallet).dated(on("2026-12-31")));

        List<AtOnce.Try<Outcome.Receipt>> tries = AtOnce.run(
                callers, i -> () -> kinds.get(i % kinds.size()).apply(i).post());

        assertThat(tries.stream().filter(one -> !one.succeeded()).map(AtOnce.Try::problem))
                .allSatisfy(problem ->
                        assertThat(problem).isInstanceOfAny(InsufficientPoints.class, NothingToExpire.class));
        assertThat(tries.stream().filter(AtOnce.Try::succeeded).filter(one -> tries.indexOf(one) % kinds.size() == 3))
                .hasSize(1);
        assertThat(wallet).hasAvailable(0);
    }
}
