package io.hansa.partners.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Money;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.Standings;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.testing.Providers;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChargesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Providers PROVIDERS = new Providers(WORLD);
    private static final AtomicInteger REFERENCES = new AtomicInteger();

    private final String provider = PROVIDERS.join();
    private final MemberAccounts member = WORLD.members().enrol();

    @AfterEach
    void the_clock_runs() {
        WORLD.clockRuns();
    }

    @AfterAll
    static void the_ledger_verifies() {
        assertThat(WORLD.ledger().verification().verify().findings()).isEmpty();
    }

    @Test
    void money_is_billed_and_the_provider_is_paid_it_less_the_share() {
        SubscriptionNumber number = daily(Price.fen(333));
        ChargeView charge = one(charge(number, Price.fen(333)));

        assertThat(charge.accepted()).isTrue();
        assertThat(charge.money()).isEqualTo(Money.cny(-283));
        var entry =
                WORLD.ledger().statements().entry(charge.entry().orElseThrow()).orElseThrow();
        assertThat(entry.code()).isEqualTo("service.charge");
        assertThat(entry.postings()).hasSize(2);
        assertThat(entry.why().inputs())
                .containsEntry("amountFen", "333")
                .containsEntry("share", "1500")
                .containsEntry("shareFen", "50")
                .containsEntry("subscription", number.value());
    }

    @Test
    void points_are_redeemed_and_the_provider_is_reimbursed() {
        give(100);
        SubscriptionNumber number = daily(Price.points(30));
        ChargeView charge = one(charge(number, Price.points(30)));

        assertThat(charge.money()).isEqualTo(Money.cny(-24));
        assertThat(points()).isEqualTo(70);
        assertThat(refund(charge).refundedAt()).isPresent();
        assertThat(refund(charge).refundedAt()).isPresent();
        assertThat(points()).isEqualTo(100);
        assertThat(code(charge(number, Price.points(30)))).isEqualTo("cycle-charged");
    }

    @Test
    void too_few_points_are_refused_and_are_no_misconduct() {
        give(10);
        ChargeView refused = one(charge(daily(Price.points(30)), Price.points(30)));

        assertThat(refused.refusal().orElseThrow().code()).isEqualTo("insufficient-points");
        assertThat(refused.counted()).isFalse();
        assertThat(points()).isEqualTo(10);
        refused("charge-not-refundable", () -> refund(refused));
    }

    @Test
    void without_live_consent_nothing_is_charged_and_it_counts() {
        PROVIDERS.offer(provider, "DAY", BillingCycle.DAILY, Price.fen(100));
        SubscriptionNumber waiting = PROVIDERS.asked(provider, "DAY", member);
        assertThat(code(charge(waiting, Price.fen(100)))).isEqualTo("no-live-consent");
        PROVIDERS.asMember(member, () -> subscriptions().confirm(waiting));
        assertThat(code(charge(waiting, Price.fen(101)))).isEqualTo("charge-above-price");
        assertThat(code(charge(waiting, Price.points(1)))).isEqualTo("charge-above-price");
        assertThat(code(charge(waiting, Price.fen(60)))).isEqualTo("accepted");
        assertThat(code(charge(waiting, Price.fen(40)))).isEqualTo("cycle-charged");
        PROVIDERS.asMember(member, () -> subscriptions().cancel(waiting, Optional.empty()));
        assertThat(code(charge(waiting, Price.fen(100)))).isEqualTo("no-live-consent");
        assertThat(code(charge("S999999999999", Price.fen(1)))).isEqualTo("subscription-not-found");
        assertThat(code(charge("nonsense", Price.fen(1)))).isEqualTo("subscription-not-found");

        assertThat(listed(true)).hasSize(7);
        var counts = WORLD.asSystem(() -> charges()
                .counts(
                        provider,
                        Optional.of("DAY"),
                        WORLD.now().minusSeconds(600),
                        WORLD.now().plusSeconds(60)));
        assertThat(counts).isEqualTo(new ChargeCounts(1, 5));
    }

    @Test
    void anothers_subscription_does_not_exist() {
        SubscriptionNumber mine = daily(Price.fen(100));
        String rival = PROVIDERS.join();
        ChargeResult result = PROVIDERS
                .as(rival, () -> charges().charge(List.of(request(mine.value(), Price.fen(1)))))
                .get(0);

        assertThat(result.refusal().orElseThrow().code()).isEqualTo("subscription-not-found");
        assertThat(result.charge().orElseThrow().member()).isEmpty();
    }

    @Test
    void what_is_paid_by_the_month_waits_for_seventy_two_hours_and_is_paid_once_in_each() {
        PROVIDERS.offer(provider, "MON", BillingCycle.MONTHLY, Price.fen(500));
        SubscriptionNumber number = PROVIDERS.live(provider, "MON", member);
        var confirmed = view(number).confirmedAt().orElseThrow();
        assertThat(next(number)).isEqualTo(date(confirmed.plus(Duration.ofHours(72))));
        assertThat(code(charge(number, Price.fen(500)))).isEqualTo("charge-in-cooling-off");

        WORLD.clockIs(confirmed.plus(Duration.ofHours(72)));
        assertThat(code(charge(number, Price.fen(500)))).isEqualTo("accepted");
        assertThat(next(number)).isEqualTo(date(confirmed).plusMonths(1));
        WORLD.clockIs(confirmed.plus(Duration.ofDays(20)));
        assertThat(code(charge(number, Price.fen(500)))).isEqualTo("cycle-charged");
        WORLD.clockIs(confirmed.plus(Duration.ofDays(32)));
        assertThat(code(charge(number, Price.fen(500)))).isEqualTo("accepted");
    }

    @Test
    void a_suspended_provider_charges_nothing_and_a_limited_one_does() {
        SubscriptionNumber number = daily(Price.fen(100));
        WORLD.asSystem(() -> WORLD.the(Standings.class).restrict(provider, Standing.LIMITED, Map.of()));
        assertThat(code(charge(number, Price.fen(100)))).isEqualTo("accepted");
        WORLD.asSystem(() -> WORLD.the(Standings.class).restrict(provider, Standing.SUSPENDED, Map.of()));
        ChargeView refused = one(charge(number, Price.fen(100)));
        assertThat(refused.refusal().orElseThrow().code()).isEqualTo("provider-suspended");
        assertThat(refused.counted()).isFalse();
    }

    @Test
    void a_batch_has_an_outcome_for_each_and_the_same_again_is_one_effect() {
        SubscriptionNumber number = daily(Price.fen(100));
        var good = request(number.value(), Price.fen(100));
        var twice = request(number.value(), Price.fen(100));
        var conflicting = new ChargeRequest(good.key(), "other", number.value(), Price.fen(100));
        var sameReference = new ChargeRequest("k" + good.key(), good.reference(), number.value(), Price.fen(100));
        List<ChargeRequest> batch = List.of(good, good, twice, conflicting, sameReference);

        List<ChargeResult> first = PROVIDERS.as(provider, () -> charges().charge(batch));
        List<ChargeResult> again = PROVIDERS.as(provider, () -> charges().charge(batch));

        assertThat(first)
                .extracting(ChargesIT::code)
                .containsExactly(
                        "accepted", "accepted", "cycle-charged", "idempotency-conflict", "duplicate-reference");
        assertThat(first).extracting(ChargeResult::replayed).containsExactly(false, true, false, false, false);
        assertThat(again)
                .extracting(ChargesIT::code)
                .containsExactly(
                        "accepted", "accepted", "cycle-charged", "idempotency-conflict", "duplicate-reference");
        assertThat(again.get(0).charge()).isEqualTo(first.get(0).charge());
        assertThat(again).filteredOn(ChargeResult::replayed).hasSize(4);
    }

    @Test
    void the_same_charge_eight_times_at_once_is_one() {
        SubscriptionNumber number = daily(Price.fen(100));
        var request = request(number.value(), Price.fen(100));

        var tries = AtOnce.run(
                8,
                i -> () -> PROVIDERS
                        .as(provider, () -> charges().charge(List.of(request)))
                        .get(0));

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(tries).extracting(one -> code(one.result())).containsOnly("accepted");
        assertThat(tries).filteredOn(one -> !one.result().replayed()).hasSize(1);
    }

    @Test
    void one_cycle_asked_for_under_many_keys_at_once_is_charged_once() {
        SubscriptionNumber number = daily(Price.fen(100));

        var tries = AtOnce.run(8, i -> () -> charge(number, Price.fen(100)));

        assertThat(tries).extracting(one -> code(one.result())).containsOnlyOnce("accepted");
        assertThat(tries)
                .filteredOn(one -> code(one.result()).equals("cycle-charged"))
                .hasSize(7);
    }

    @Test
    void a_charge_at_the_moment_of_the_cancellation_comes_before_it_or_is_refused() {
        for (int round = 0; round < 10; round++) {
            String service = "D" + round;
            PROVIDERS.offer(provider, service, BillingCycle.DAILY, Price.fen(100));
            SubscriptionNumber number = PROVIDERS.live(provider, service, member);

            var tries = AtOnce.<Object>run(
                    2,
                    i -> i == 0
                            ? () -> charge(number, Price.fen(100))
                            : () -> PROVIDERS.asMember(
                                    member, () -> subscriptions().cancel(number, Optional.empty())));

            assertThat(tries).allMatch(AtOnce.Try::succeeded);
            ChargeResult result = (ChargeResult) tries.get(0).result();
            var ended = ((SubscriptionView) tries.get(1).result()).endedAt().orElseThrow();
            assertThat(code(result)).isIn("accepted", "no-live-consent");
            if (result.charge().orElseThrow().accepted()) {
                assertThat(result.charge().orElseThrow().recordedAt()).isBeforeOrEqualTo(ended);
            }
            assertThat(code(charge(number, Price.fen(100)))).isEqualTo("no-live-consent");
        }
    }

    @Test
    void two_refunds_at_once_are_one() {
        SubscriptionNumber number = daily(Price.fen(100));
        ChargeView charge = one(charge(number, Price.fen(100)));

        var tries = AtOnce.run(6, i -> () -> refund(charge));

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(tries.stream().map(one -> one.result().refundedAt()).distinct())
                .hasSize(1);
    }

    @Test
    void a_thousand_in_one_batch() {
        PROVIDERS.offer(provider, "DAY", BillingCycle.DAILY, Price.fen(100));
        var requests = new ArrayList<ChargeRequest>();
        for (int i = 0; i < 100; i++) {
            SubscriptionNumber number =
                    PROVIDERS.live(provider, "DAY", WORLD.members().enrol());
            for (int time = 0; time < 10; time++) {
                requests.add(request(number.value(), Price.fen(100)));
            }
        }

        List<ChargeResult> results = PROVIDERS.as(provider, () -> charges().charge(requests));

        assertThat(results)
                .filteredOn(result -> code(result).equals("accepted"))
                .hasSize(100);
        assertThat(results)
                .filteredOn(result -> code(result).equals("cycle-charged"))
                .hasSize(900);
    }

    private SubscriptionNumber daily(Price price) {
        PROVIDERS.offer(provider, "DAY", BillingCycle.DAILY, price);
        return PROVIDERS.live(provider, "DAY", member);
    }

    private ChargeRequest request(String subscription, Price amount) {
        String reference = "C" + REFERENCES.incrementAndGet();
        return new ChargeRequest("key-" + reference, reference, subscription, amount);
    }

    private ChargeResult charge(SubscriptionNumber number, Price amount) {
        return charge(number.value(), amount);
    }

    private ChargeResult charge(String number, Price amount) {
        return PROVIDERS
                .as(provider, () -> charges().charge(List.of(request(number, amount))))
                .get(0);
    }

    private static ChargeView one(ChargeResult result) {
        return result.charge().orElseThrow();
    }

    private static String code(ChargeResult result) {
        return result.refusal().map(refusal -> refusal.code()).orElse("accepted");
    }

    private ChargeView refund(ChargeView charge) {
        return PROVIDERS.as(provider, () -> charges().refund(charge.reference(), "wrong"));
    }

    private List<ChargeView> listed(boolean counted) {
        var filter = new ChargeFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.of(counted),
                Optional.empty(),
                Optional.empty());
        return PROVIDERS
                .as(provider, () -> charges().list(filter, Optional.empty(), 50))
                .rows();
    }

    private SubscriptionView view(SubscriptionNumber number) {
        return PROVIDERS.asMember(member, () -> subscriptions().subscription(number));
    }

    private LocalDate next(SubscriptionNumber number) {
        return PROVIDERS
                .asMember(member, () -> charges().next(List.of(subscriptions().subscription(number))))
                .get(number);
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, PartnersWorld.ZONE);
    }

    private void give(long points) {
        String mall = WORLD.newPartner();
        String reference = "G" + REFERENCES.incrementAndGet();
        WORLD.asSystem(() -> WORLD.the(Transactions.class)
                .submitFor(
                        mall,
                        List.of(TransactionRequest.Accrual.ofPoints(
                                reference,
                                reference,
                                WORLD.now().minusSeconds(60),
                                PartnersWorld.OUTLET,
                                member.number().value(),
                                points))));
    }

    private long points() {
        return WORLD.ledger()
                .inTransaction(() -> WORLD.ledger()
                        .statements()
                        .balances(List.of(member.wallet()))
                        .get(member.wallet()));
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Charges charges() {
        return WORLD.the(Charges.class);
    }

    private static Subscriptions subscriptions() {
        return WORLD.the(Subscriptions.class);
    }
}
