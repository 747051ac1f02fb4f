package io.hansa.ledger.allowance;

import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.TryAnew;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a prepaid partner has bought is given out to the last point, and not one more. */
class AllowancesIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final Allowances allowances = AllowancesOn.world(world);
    private final String partner = "prepaid-" + LedgerWorld.newMember();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    private static Header header(String code) {
        return new Header(
                new IdempotencyKey("test", UUID.randomUUID().toString()),
                code,
                Actor.system("test"),
                Instant.parse("2026-06-15T02:03:04Z"),
                LocalDate.of(2026, 6, 15),
                Why.of("test"));
    }

    private void fill(long points) {
        AccountId clearing = world.open(AccountKey.clearing(partner, Unit.CNY));
        AccountId settlement = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        List<Leg> paid = List.of(new Leg(clearing, Unit.CNY, points), new Leg(settlement, Unit.CNY, -points));
        world.inTransaction(() -> allowances.fill(header("allowance.filled"), partner, Unit.PTS, points, paid));
    }

    private Outcome.Receipt accrue(long points, AccountId wallet) {
        AccountId share = allowances.share(partner, Unit.PTS, wallet.value()).orElseThrow();
        var accrual = anAccrual().of(points).from(share).to(wallet);
        return again(accrual::post);
    }

    private long left() {
        return allowances.left(partner, Unit.PTS);
    }

    @Test
    void a_partner_without_an_allowance_has_none() {
        assertThat(allowances.share(partner, Unit.PTS, 7)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void an_accrual_takes_from_the_other_shares_what_one_of_them_lacks() {
        fill(1_003);
        AccountId wallet = world.newWallet(Unit.PTS);

        accrue(1_000, wallet);

        assertThat(left()).isEqualTo(3);
        assertThatThrownBy(() -> accrue(4, wallet)).isInstanceOfSatisfying(InsufficientPoints.class, refusal -> {
            assertThat(refusal.required()).isEqualTo(4);
            assertThat(refusal.available()).isEqualTo(3);
        });
        accrue(3, wallet);
        assertThat(left()).isZero();
    }

    @Test
    void what_is_taken_back_from_a_member_can_be_given_out_again() {
        fill(80);
        AccountId wallet = world.newWallet(Unit.PTS);
        Outcome.Receipt accrual = accrue(80, wallet);

        world.inTransaction(() -> world.ledger().post(aRefundOf(accrual).of(15).command()));
        assertThat(left()).isEqualTo(15);
        world.inTransaction(() -> world.ledger().post(aReversalOf(accrual).command()));

        assertThat(left()).isEqualTo(80);
        assertThat(world.statements().balance(wallet)).isZero();
    }

    @Test
    void what_shall_stay_untouched_is_not_given_out_and_comes_back_when_less_has_to() {
        keep(100, 250);
        assertThat(left()).isZero();
        keep(1_000, 250);
        assertThat(allowances.reserve(partner, Unit.PTS)).isEqualTo(250);
        assertThat(left()).isEqualTo(850);
        AccountId wallet = world.newWallet(Unit.PTS);

        assertThatThrownBy(() -> accrue(851, wallet)).isInstanceOf(InsufficientPoints.class);
        accrue(850, wallet);
        keep(10, 0);

        assertThat(allowances.reserve(partner, Unit.PTS)).isZero();
        assertThat(left()).isEqualTo(260);
    }

    private void keep(long points, long reserve) {
        world.inTransaction(
                () -> allowances.fill(header("allowance.filled"), partner, Unit.PTS, points, reserve, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void many_at_once_give_out_what_there_is_and_no_more(int callers) {
        long each = 7;
        fill(each * callers / 2 + 3);

        var tries = AtOnce.run(callers, i -> () -> {
            AccountId wallet = world.newWallet(Unit.PTS);
            return accrue(each, wallet);
        });

        assertThat(tries.stream().filter(AtOnce.Try::succeeded)).hasSize(callers / 2);
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(AtOnce.Try::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(InsufficientPoints.class));
        assertThat(left()).isEqualTo(each * callers / 2 + 3 - each * (callers / 2));
    }

    /** As the outermost boundary does when a share turned out to be short. */
    private static <T> T again(Supplier<T> work) {
        try {
            return work.get();
        } catch (TryAnew e) {
            return work.get();
        }
    }
}
