package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.InFlight;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransactionsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();

    @Test
    void an_accrual_moves_points_status_points_and_money_in_one_entry() {
        Accepted accepted = accepted(submit(accrual("a1", 123_45)).get(0));

        assertThat(accepted.points()).isEqualTo(Points.of(123));
        assertThat(accepted.statusPoints()).isEqualTo(Points.of(12));
        assertThat(accepted.money()).isEqualTo(Money.cny(148));
        assertThat(accepted.balance()).isEqualTo(Points.of(123));
        var entry = WORLD.ledger()
                .statements()
                .entry(accepted.entry().orElseThrow())
                .orElseThrow();
        assertThat(entry.postings()).hasSize(6);
        assertThat(entry.why().inputs())
                .containsEntry("ratePoints", "1")
                .containsEntry("ratePerFen", "100")
                .containsEntry("rateCut", "45")
                .containsEntry("contract", "1");
    }

    @Test
    void the_same_request_three_times_has_one_effect_and_one_answer() {
        var request = accrual("again", 5_000);
        Accepted first = accepted(submit(request).get(0));
        Accepted second = accepted(submit(request).get(0));
        Accepted third = accepted(submit(request).get(0));

        assertThat(first.replayed()).isFalse();
        assertThat(second).usingRecursiveComparison().ignoringFields("replayed").isEqualTo(first);
        assertThat(second.replayed()).isTrue();
        assertThat(third.replayed()).isTrue();
        assertThat(points()).isEqualTo(50);
    }

    @Test
    void the_same_request_eight_times_at_once_has_one_effect_and_one_answer() throws Exception {
        var request = accrual("parallel", 5_000);

        List<TransactionResult> results = atOnce(8, () -> submit(request).get(0));

        assertThat(results).allMatch(Accepted.class::isInstance);
        assertThat(results.stream().map(result -> accepted(result).number()).distinct())
                .hasSize(1);
        assertThat(results.stream().filter(result -> !result.replayed())).hasSize(1);
        assertThat(points()).isEqualTo(50);
    }

    @Test
    void a_key_that_is_still_being_worked_on_is_in_flight() throws Exception {
        var request = accrual("flight", 5_000);
        var working = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var first = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = first.submit(() -> WORLD.atTill(partner, () -> {
                boundary().submit(List.of(request));
                working.countDown();
                answered.await();
                return null;
            }));
            working.await();

            assertThatThrownBy(() -> submit(request)).isInstanceOf(InFlight.class);
            answered.countDown();
            slow.get();
        } finally {
            answered.countDown();
            first.shutdown();
        }
        assertThat(submit(request).get(0).replayed()).isTrue();
        assertThat(points()).isEqualTo(50);
    }

    @Test
    void one_reference_under_many_keys_at_once_is_accepted_once() throws Exception {
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        List<String> answers = atOnce(8, () -> {
            try {
                return code(submit(accrual("key" + turn.incrementAndGet(), "one", 5_000))
                        .get(0));
            } catch (InFlight refusal) {
                return refusal.code();
            }
        });

        assertThat(answers).containsOnlyOnce("accepted 50").hasSize(8);
        assertThat(List.of("accepted 50", "duplicate-reference", "in-flight")).containsAll(answers);
        assertThat(points()).isEqualTo(50);
    }

    @Test
    void the_same_batch_at_once_in_another_order_has_one_effect() throws Exception {
        List<TransactionRequest> forwards = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(i -> accrual("o" + i, 100)).toList());
        List<TransactionRequest> backwards = new ArrayList<>(forwards);
        java.util.Collections.reverse(backwards);
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        atOnce(
                6,
                () -> submitAll(turn.incrementAndGet() % 2 == 0 ? forwards : backwards)
                        .get(0));

        assertThat(points()).isEqualTo(40);
    }

    @Test
    void a_known_key_with_another_body_is_a_conflict_and_changes_nothing() {
        submit(accrual("body", 5_000));

        Refused refused = refused(submit(accrual("body", 6_000)).get(0));

        assertThat(refused.refusal().code()).isEqualTo("idempotency-conflict");
        assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(points()).isEqualTo(50);
    }

    @Test
    void a_refusal_is_the_same_answer_again() {
        var request = new Redemption("poor", "poor", AT, OUTLET, number(), 10);
        Refused first = refused(submit(request).get(0));
        submit(accrual("rich", 100_000));
        Refused second = refused(submit(request).get(0));

        assertThat(first.refusal().code()).isEqualTo("insufficient-points");
        assertThat(first.refusal().args()).containsEntry("required", "10").containsEntry("available", "0");
        assertThat(second.refusal()).isEqualTo(first.refusal());
        assertThat(second.replayed()).isTrue();
    }

    @Test
    void refusals_in_a_batch_leave_their_neighbours_alone_and_a_later_one_sees_an_earlier() {
        List<TransactionResult> results = submit(
                new Redemption("m1", "m1", AT, OUTLET, number(), 50),
                accrual("m2", 10_000),
                new Redemption("m3", "m3", AT, OUTLET, number(), 60),
                new Accrual("m4", "m4", AT, "NOWHERE", number(), java.util.OptionalLong.of(1), none()),
                Accrual.ofAmount("m5", "m5", AT, OUTLET, "9999999999", 100),
                accrual("m6", 0),
                accrual("m7", 99),
                Accrual.ofPoints("m8", "m8", AT, OUTLET, number(), 500),
                new Reversal("m9", "m9", AT, "m3"),
                new Reversal("m10", "m10", AT, "m3"),
                new Reversal("m11", "m11", AT, "unknown"),
                accrual("m12", "m2", 10_000),
                Accrual.ofAmount("m13", "m13", AT.plus(Duration.ofDays(1)), OUTLET, number(), 100),
                Accrual.ofAmount("m14", "m14", AT.minus(Duration.ofDays(41)), OUTLET, number(), 100));

        assertThat(results.stream().map(TransactionsIT::code))
                .containsExactly(
                        "insufficient-points",
                        "accepted 100",
                        "accepted 40",
                        "unknown-outlet",
                        "unknown-member",
                        "amount-not-positive",
                        "nothing-earned",
                        "accepted 540",
                        "accepted 600",
                        "already-reversed",
                        "parked",
                        "duplicate-reference",
                        "occurred-in-future",
                        "too-late");
        assertThat(points()).isEqualTo(600);
        assertThat(WORLD.atTill(partner, () -> boundary().list(TransactionFilter.ALL, Optional.empty(), 50))
                        .rows())
                .hasSize(14);
    }

    @Test
    void a_reversal_takes_back_points_status_points_and_money_once() {
        submit(accrual("back", 10_000));

        Accepted reversed =
                accepted(submit(new Reversal("r1", "r1", AT, "back")).get(0));
        Refused again = refused(submit(new Reversal("r2", "r2", AT, "back")).get(0));

        assertThat(reversed.points()).isEqualTo(Points.of(-100));
        assertThat(reversed.statusPoints()).isEqualTo(Points.of(-10));
        assertThat(reversed.money()).isEqualTo(Money.cny(-120));
        assertThat(again.refusal().code()).isEqualTo("already-reversed");
        assertThat(points()).isZero();
        TransactionRow original =
                WORLD.atTill(partner, () -> boundary().byReference("back")).get(0);
        assertThat(original.reversedBy()).containsExactly(reversed.number());
    }

    private static Reversal ofAmount(String reference, String original, long fen) {
        return new Reversal(reference, reference, AT, original, OptionalLong.of(fen), OptionalLong.empty());
    }

    private static Reversal ofPoints(String reference, String original, long points) {
        return new Reversal(reference, reference, AT, original, OptionalLong.empty(), OptionalLong.of(points));
    }

    @Test
    void parts_of_an_accrual_are_taken_back_and_add_up_to_the_whole() {
        Accepted whole = accepted(submit(accrual("parts", 10_050)).get(0));

        Accepted first = accepted(submit(ofAmount("p1", "parts", 4_075)).get(0));
        Accepted second = accepted(submit(ofAmount("p2", "parts", 3_333)).get(0));
        Accepted rest = accepted(submit(new Reversal("p3", "p3", AT, "parts")).get(0));

        assertThat(first.points()).isEqualTo(Points.of(-41));
        assertThat(first.statusPoints()).isEqualTo(Points.of(-5));
        assertThat(second.points()).isEqualTo(Points.of(-33));
        assertThat(first.points().amount()
                        + second.points().amount()
                        + rest.points().amount())
                .isEqualTo(-whole.points().amount());
        assertThat(first.money().minor() + second.money().minor() + rest.money().minor())
                .isEqualTo(-whole.money().minor());
        assertThat(first.statusPoints().amount()
                        + second.statusPoints().amount()
                        + rest.statusPoints().amount())
                .isEqualTo(-whole.statusPoints().amount());
        assertThat(points()).isZero();
        assertThat(WORLD.atTill(partner, () -> boundary().byReference("parts"))
                        .get(0)
                        .reversedBy())
                .containsExactly(first.number(), second.number(), rest.number());
    }

    @Test
    void a_part_of_a_redemption_comes_back_and_no_more_than_there_was() {
        submit(accrual("earned", 100_000));
        submit(new Redemption("spent", "spent", AT, OUTLET, number(), 600));

        Accepted back = accepted(submit(ofPoints("b1", "spent", 250)).get(0));

        assertThat(back.points()).isEqualTo(Points.of(250));
        assertThat(points()).isEqualTo(650);
        Refused beyond = refused(submit(ofPoints("b2", "spent", 351)).get(0));
        assertThat(beyond.refusal().code()).isEqualTo("reversal-exceeds");
        assertThat(beyond.refusal().args()).containsEntry("left", "350");
        accepted(submit(ofPoints("b3", "spent", 350)).get(0));
        assertThat(points()).isEqualTo(1_000);
        assertThat(refused(submit(ofPoints("b4", "spent", 1)).get(0)).refusal().code())
                .isEqualTo("already-reversed");
    }

    @Test
    void a_part_has_the_measure_of_the_original_and_counts_also_when_no_point_goes_with_it() {
        submit(accrual("measured", 10_050));

        assertThat(refused(submit(ofPoints("m1", "measured", 10)).get(0)).refusal())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("wrong-measure");
                    assertThat(refusal.args()).containsEntry("expected", "amountFen");
                });
        Accepted nothing = accepted(submit(ofAmount("m2", "measured", 1)).get(0));
        assertThat(nothing.points()).isEqualTo(Points.ZERO);
        assertThat(nothing.entry()).isEmpty();
        assertThat(nothing.balance()).isEqualTo(Points.of(100));
        assertThat(points()).isEqualTo(100);
        assertThat(accepted(submit(ofAmount("m3", "measured", 50)).get(0)).points())
                .isEqualTo(Points.of(-1));
    }

    @Test
    void parts_that_are_undone_at_the_same_time_stay_within_the_original() throws Exception {
        submit(accrual("torn", 10_000));
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        atOnce(8, () -> {
            String reference = "t" + turn.incrementAndGet();
            try {
                return submit(ofAmount(reference, "torn", 3_000)).get(0);
            } catch (InFlight e) {
                return null;
            }
        });
        submit(ofAmount("t-again-1", "torn", 3_000));
        submit(ofAmount("t-again-2", "torn", 3_000));
        submit(ofAmount("t-again-3", "torn", 3_000));

        assertThat(points()).isEqualTo(10);
        assertThat(accepted(submit(new Reversal("t-rest", "t-rest", AT, "torn")).get(0))
                        .money())
                .isEqualTo(Money.cny(-12));
    }

    @Test
    void what_happened_too_long_ago_is_not_taken_back_by_a_reversal_of_today() {
        submit(accrual("old", 10_000));
        Instant later = AT.plus(Duration.ofDays(41));
        WORLD.clockIs(later);
        try {
            Refused refused =
                    refused(submit(new Reversal("r1", "r1", later, "old")).get(0));

            assertThat(refused.refusal().code()).isEqualTo("too-late");
            assertThat(refused.refusal().args()).containsEntry("occurredAt", AT.toString());
            assertThat(points()).isEqualTo(100);
        } finally {
            WORLD.clockRuns();
        }
    }

    @Test
    void one_of_many_redemptions_of_the_last_points_succeeds() throws Exception {
        submit(accrual("last", 10_000));
        var turn = new java.util.concurrent.atomic.AtomicInteger();

        List<TransactionResult> results = atOnce(16, () -> {
            String key = "take" + turn.incrementAndGet();
            return submit(new Redemption(key, key, AT, OUTLET, number(), 100)).get(0);
        });

        assertThat(results.stream().filter(Accepted.class::isInstance)).hasSize(1);
        assertThat(results.stream().filter(Refused.class::isInstance).map(TransactionsIT::code))
                .hasSize(15)
                .containsOnly("insufficient-points");
        assertThat(points()).isZero();
    }

    @Test
    void members_that_left_and_partners_without_a_contract_are_refused() {
        var blocked = WORLD.members().enrolBlocked();
        String stranger = WORLD.newPartnerWithoutContract();

        var left = submit(
                Accrual.ofAmount("left", "left", AT, OUTLET, blocked.number().value(), 1_000));
        var none = WORLD.atTill(stranger, () -> boundary().submit(List.of(accrual("none", 1_000))));

        assertThat(code(left.get(0))).isEqualTo("member-not-active");
        assertThat(code(none.get(0))).isEqualTo("no-contract-in-force");
    }

    @Test
    void another_partners_transactions_do_not_exist() {
        Accepted mine = accepted(submit(accrual("mine", 1_000)).get(0));
        String other = WORLD.newPartner();

        assertThatThrownBy(() -> WORLD.atTill(other, () -> boundary().transaction(mine.number())))
                .isInstanceOf(TransactionNotFound.class);
        assertThat(WORLD.atTill(other, () -> boundary().byReference("mine"))).isEmpty();
        assertThat(WORLD.atTill(
                                other,
                                () -> boundary().list(TransactionFilter.ofPartner(partner), Optional.empty(), 10))
                        .rows())
                .isEmpty();
        var reversal = new Reversal("steal", "steal", AT, "mine");
        assertThat(code(WORLD.atTill(other, () -> boundary().submit(List.of(reversal)))
                        .get(0)))
                .isEqualTo("parked");
    }

    @Test
    void a_list_pages_by_key_without_missing_or_repeating_a_row() {
        submitAll(IntStream.range(0, 25).mapToObj(i -> accrual("page" + i, 100)).toList());
        var seen = new ArrayList<TransactionNumber>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.atTill(partner, () -> boundary().list(TransactionFilter.ALL, from, 10));
            slice.rows().forEach(row -> seen.add(row.number()));
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void a_voucher_is_honoured_once_a_key_and_the_partner_is_owed_for_it() {
        WORLD.tills().issue("VOUCHER-1", member.number(), 4_000);
        var command = new RedeemVoucher("v1", "v1", AT, OUTLET, "VOUCHER-1");

        VoucherResult first = WORLD.atTill(partner, () -> boundary().redeemVoucher(command));
        VoucherResult again = WORLD.atTill(partner, () -> boundary().redeemVoucher(command));

        assertThat(first.money()).isEqualTo(Money.cny(4_000));
        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.number()).isEqualTo(first.number());
        DayTotals today = WORLD.atTill(partner, () -> boundary().totals(today()));
        assertThat(today.kinds()).singleElement().satisfies(total -> {
            assertThat(total.kind()).isEqualTo(TransactionKind.VOUCHER);
            assertThat(total.count()).isOne();
            assertThat(total.money()).isEqualTo(Money.cny(-4_000));
        });
    }

    @Test
    void nobody_changes_or_deletes_what_was_recorded() throws Exception {
        submit(accrual("fact", 1_000));
        var database = WORLD.ledger().database();
        for (String table : List.of("partner_transaction", "partner_claim", "partner_contract", "partner_statement")) {
            try (var app = database.connect(database.app());
                    var root = database.connect(database.root());
                    var asApp = app.createStatement();
                    var asRoot = root.createStatement()) {
                assertThatThrownBy(() -> asApp.execute("DELETE FROM " + table)).hasMessageContaining("denied");
                assertThatThrownBy(() -> asApp.execute("TRUNCATE " + table)).hasMessageContaining("denied");
                if (asRoot.executeQuery("SELECT 1 FROM " + table + " LIMIT 1").next()) {
                    assertThatThrownBy(() -> asRoot.execute("DELETE FROM " + table))
                            .hasMessageContaining("never deleted");
                }
            }
        }
    }

    @Test
    void what_was_accepted_is_told_once() {
        int before = WORLD.events().size();
        var request = accrual("told", 1_000);
        submit(request);
        submit(request);

        assertThat(WORLD.events().subList(before, WORLD.events().size()))
                .filteredOn(TransactionsAccepted.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        TransactionsAccepted.class,
                        told -> assertThat(told.items()).hasSize(1));
    }

    private static java.time.LocalDate today() {
        return java.time.LocalDate.now(PartnersWorld.ZONE);
    }

    private static java.util.OptionalLong none() {
        return java.util.OptionalLong.empty();
    }

    private Transactions boundary() {
        return WORLD.the(Transactions.class);
    }

    private String number() {
        return member.number().value();
    }

    private long points() {
        return WORLD.ledger().statements().balance(member.wallet());
    }

    private Accrual accrual(String key, long fen) {
        return accrual(key, key, fen);
    }

    private Accrual accrual(String key, String reference, long fen) {
        return Accrual.ofAmount(key, reference, AT, OUTLET, number(), fen);
    }

    private List<TransactionResult> submit(TransactionRequest... requests) {
        return submitAll(List.of(requests));
    }

    private List<TransactionResult> submitAll(List<? extends TransactionRequest> requests) {
        return WORLD.atTill(partner, () -> boundary().submit(requests));
    }

    private static <T> List<T> atOnce(int callers, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        var start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static Accepted accepted(TransactionResult result) {
        assertThat(result).isInstanceOf(Accepted.class);
        return (Accepted) result;
    }

    private static Refused refused(TransactionResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }

    private static String code(TransactionResult result) {
        if (result instanceof Refused refused) {
            return refused.refusal().code();
        }
        return result instanceof Accepted accepted ? "accepted " + accepted.balance() : "parked";
    }
}
