package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThat;
import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.AtOnce.Try;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.Postings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights that are counted (airport visits of a year), and goods that a partner owes in kind (room nights). */
class RightsIT {

    private static final Unit LOUNGE = new Unit("LOUNGE");
    private static final Unit ROOM_NIGHT = new Unit("ROOM_NIGHT");

    /** The visits of 2026 cannot be used from here on. */
    private static final LocalDate NEW_YEAR = on("2027-01-01");

    private static final long FEN_A_VISIT = 12_000;

    private final LedgerWorld world = LedgerWorld.instance();

    private AccountId visits;
    private AccountId used;
    private AccountId airport;
    private AccountId settlement;

    @BeforeEach
    void a_member_with_six_visits_this_year() {
        visits = world.newWallet(LOUNGE);
        used = world.programme(AccountKind.REDEMPTION, LOUNGE);
        airport = world.open(AccountKey.clearing("airport-" + LedgerWorld.newMember(), Unit.CNY));
        settlement = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        grant(6, NEW_YEAR);
    }

    @AfterEach
    void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    @Test
    void a_visit_with_a_guest_uses_two_and_the_airport_is_paid_in_the_same_entry() {
        visit(2).post();

        assertThat(visits).hasAvailable(4);
        assertThat(world.statements().balance(airport)).isEqualTo(-2 * FEN_A_VISIT);
    }

    @Test
    void a_guest_who_did_not_come_is_given_back_to_its_own_period() {
        grant(2, on("2028-01-01"));
        Outcome.Receipt visit = visit(2).post();

        aRefundOf(visit)
                .of(1)
                .coded("right.given-back")
                .moving(FEN_A_VISIT, Unit.CNY, settlement, airport)
                .post();

        assertThat(wallet(visits).expiring()).containsExactly(expiring(NEW_YEAR, 5), expiring(on("2028-01-01"), 2));
        assertThat(world.statements().balance(airport)).isEqualTo(-FEN_A_VISIT);
        assertThatThrownBy(() -> aRefundOf(visit).of(2).post()).isInstanceOf(RefundExceeded.class);
    }

    @Test
    void who_reserved_and_did_not_come_has_used_the_visit() {
        Outcome.Receipt reserved = aHold().of(2).from(visits).post();
        assertThat(visits).hasAvailable(4).hasHeld(2);

        aCaptureOf(reserved).of(2).to(used).coded("right.no-show").post();

        assertThat(visits).hasAvailable(4).hasHeld(0);
        assertThatThrownBy(() -> aReleaseOf(reserved).post()).isInstanceOf(HoldNotOpen.class);
    }

    @Test
    void who_reserved_for_two_and_came_alone_keeps_the_other_visit() {
        Outcome.Receipt reserved = aHold().of(2).from(visits).post();

        aCaptureOf(reserved).of(1).to(used).coded("right.used").post();
        aReleaseOf(reserved).post();

        assertThat(visits).hasAvailable(5).hasHeld(0);
        assertThat(wallet(visits).expiring()).containsExactly(expiring(NEW_YEAR, 5));
    }

    @Test
    void a_right_is_not_used_after_its_period_also_before_the_expiry_run() {
        visit(1).dated(on("2026-12-31")).post();
        assertThatThrownBy(() -> visit(1).dated(NEW_YEAR).post()).isInstanceOf(InsufficientPoints.class);

        anExpiry()
                .from(visits)
                .to(world.programme(AccountKind.BREAKAGE, LOUNGE))
                .dated(NEW_YEAR)
                .post();

        assertThat(visits).hasAvailable(0);
    }

    @ParameterizedTest
    @CsvSource({"50, 1, 6", "50, 2, 3", "20, 4, 1"})
    void never_one_too_many(int callers, long persons, int served) {
        List<Try<Outcome.Receipt>> tries =
                AtOnce.run(callers, i -> () -> visit(persons).post());

        assertThat(tries.stream().filter(Try::succeeded)).hasSize(served);
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(Try::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(InsufficientPoints.class));
        assertThat(visits).hasAvailable(6 - served * persons);
        assertThat(world.statements().balance(airport)).isEqualTo(-served * persons * FEN_A_VISIT);
    }

    @Test
    void of_many_that_give_one_visit_back_each_is_given_back_once() {
        Outcome.Receipt visit = visit(3).post();

        List<Try<Outcome.Receipt>> tries = AtOnce.run(
                20,
                i -> () -> aRefundOf(visit)
                        .of(1)
                        .moving(FEN_A_VISIT, Unit.CNY, settlement, airport)
                        .post());

        assertThat(tries.stream().filter(Try::succeeded)).hasSize(3);
        assertThat(visits).hasAvailable(6);
        assertThat(world.statements().balance(airport)).isZero();
    }

    @Test
    void a_right_is_no_point_and_a_point_no_right() {
        AccountId points = world.newWallet(Unit.PTS);
        anAccrual().of(10).to(points).post();

        assertThatThrownBy(() -> aTransfer().of(1).from(visits).to(points).post())
                .isInstanceOf(WrongAccount.class);
        assertThatThrownBy(() -> aRedemption()
                        .of(1)
                        .from(visits)
                        .to(world.programme(AccountKind.REDEMPTION, Unit.PTS))
                        .post())
                .isInstanceOf(WrongAccount.class);
    }

    @Test
    void a_right_that_is_given_away_keeps_its_period_and_its_funder() {
        AccountId friend = world.newWallet(LOUNGE);

        Outcome.Receipt gift = aTransfer().of(2).from(visits).to(friend).post();

        assertThat(friend).hasAvailable(2);
        assertThat(wallet(friend).expiring()).containsExactly(expiring(NEW_YEAR, 2));
        assertThat(world.statements().entry(gift.entry()).orElseThrow().lots())
                .filteredOn(lot -> lot.account().equals(friend))
                .extracting(EntryView.LotUseRow::funder)
                .containsExactly("airport");
    }

    @Test
    void the_statement_of_a_right_counts_visits() {
        Outcome.Receipt visit = visit(2).coded("right.used").post();
        aReversalOf(visit).coded("right.given-back").post();

        List<StatementLine> lines =
                world.statements().lines(visits, Optional.empty(), 10).rows();

        assertThat(lines)
                .extracting(StatementLine::code)
                .containsExactly("right.given-back", "right.used", "right.grant");
        assertThat(lines).extracting(StatementLine::amount).containsExactly(2L, -2L, 6L);
        assertThat(lines).extracting(line -> line.balanceAfter().orElseThrow()).containsExactly(6L, 4L, 6L);
        assertThat(world.accounts().view(visits).key().unit()).isEqualTo(LOUNGE);
    }

    @Test
    void room_nights_that_a_hotel_owes_are_granted_reserved_used_and_given_back() {
        AccountId nights = world.open(AccountKey.inKind("hotel-" + LedgerWorld.newMember(), ROOM_NIGHT));
        AccountId out = world.programme(AccountKind.REDEMPTION, ROOM_NIGHT);
        anAccrual()
                .of(10)
                .from(world.programme(AccountKind.ISSUANCE, ROOM_NIGHT))
                .to(nights)
                .fundedBy("hotel")
                .expiring(NEW_YEAR)
                .post();

        Outcome.Receipt reserved = aHold().of(3).from(nights).post();
        aCaptureOf(reserved).of(2).to(out).post();
        aReleaseOf(reserved).post();
        Outcome.Receipt stayed = aRedemption().of(4).from(nights).to(out).post();
        aRefundOf(stayed).of(1).post();

        assertThat(nights).hasAvailable(5).hasHeld(0);
        assertThat(wallet(nights).expiring()).containsExactly(expiring(NEW_YEAR, 5));
        assertThat(world.statements().balance(nights)).isEqualTo(5);
    }

    @Test
    void of_many_that_want_the_last_room_night_one_gets_it() {
        AccountId nights = world.open(AccountKey.inKind("hotel-" + LedgerWorld.newMember(), ROOM_NIGHT));
        AccountId out = world.programme(AccountKind.REDEMPTION, ROOM_NIGHT);
        anAccrual()
                .of(1)
                .from(world.programme(AccountKind.ISSUANCE, ROOM_NIGHT))
                .to(nights)
                .fundedBy("hotel")
                .expiring(NEW_YEAR)
                .post();

        List<Try<Outcome.Receipt>> tries = AtOnce.run(
                50, i -> () -> aRedemption().of(1).from(nights).to(out).post());

        assertThat(tries.stream().filter(Try::succeeded)).hasSize(1);
        assertThat(nights).hasAvailable(0);
    }

    @Test
    void what_is_owed_in_kind_is_no_leg_of_money() {
        AccountId nights = world.open(AccountKey.inKind("hotel-" + LedgerWorld.newMember(), ROOM_NIGHT));

        assertThatThrownBy(() -> aBalancedEntry()
                        .moving(1, ROOM_NIGHT, world.programme(AccountKind.ISSUANCE, ROOM_NIGHT), nights)
                        .post())
                .isInstanceOf(WrongAccount.class);
    }

    private void grant(long amount, LocalDate firstDayWithout) {
        anAccrual()
                .of(amount)
                .to(visits)
                .from(world.programme(AccountKind.ISSUANCE, LOUNGE))
                .fundedBy("airport")
                .expiring(firstDayWithout)
                .coded("right.grant")
                .post();
    }

    /** The programme owes the airport for each who came. */
    private Postings visit(long persons) {
        return aRedemption()
                .of(persons)
                .from(visits)
                .to(used)
                .moving(persons * FEN_A_VISIT, Unit.CNY, airport, settlement);
    }

    private static WalletView.Expiring expiring(LocalDate on, long amount) {
        return new WalletView.Expiring(on, Points.of(amount), WalletView.Announcement.NOT_PROMISED);
    }

    private WalletView wallet(AccountId account) {
        return world.statements().wallet(account);
    }
}
