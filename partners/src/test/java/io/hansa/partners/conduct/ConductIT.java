package io.hansa.partners.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.charge.ChargeRequest;
import io.hansa.partners.charge.ChargeView;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.StandingStep;
import io.hansa.partners.provider.Standings;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.testing.Providers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConductIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Providers PROVIDERS = new Providers(WORLD);
    private static final String SERVICE = "DAY";

    private final String provider = PROVIDERS.join();

    @AfterEach
    void the_clock_runs() {
        WORLD.clockRuns();
    }

    @Test
    void a_day_is_scored_once_from_what_happened_before_it() {
        PROVIDERS.offer(provider, SERVICE, BillingCycle.DAILY, Price.fen(100));
        List<SubscriptionNumber> live = subscribers(20);
        live.subList(0, 10).forEach(number -> charge(number.value(), Price.fen(100)));
        live.subList(0, 2).forEach(number -> charge(number.value(), Price.fen(500)));
        charge("S999999999999", Price.fen(1));
        WORLD.as("staff:ann", () -> subscriptions().cancel(live.get(19), Optional.empty()));

        ScoreView today = WORLD.asSystem(() -> conduct().assess(provider, today()));
        assertThat(today.counts()).isEqualTo(ConductCounts.NONE);
        assertThat(today.score()).isEqualTo(100);
        List<ScoreView> now = WORLD.asSystem(() -> conduct().now(provider));
        assertThat(now.get(0).counts()).isEqualTo(new ConductCounts(20, 1, 10, 3, 0, 0));
        assertThat(now.get(1).counts()).isEqualTo(new ConductCounts(20, 1, 10, 2, 0, 0));
        WORLD.clockIs(tomorrow(1));
        ScoreView first = WORLD.asSystem(() -> conduct().assess(provider, today()));
        charge(live.get(11).value(), Price.fen(500));
        ScoreView again = WORLD.asSystem(() -> conduct().assess(provider, today()));

        assertThat(first.counts()).isEqualTo(now.get(0).counts());
        assertThat(again).isEqualTo(first);
        assertThat(WORLD.asSystem(() -> conduct().history(provider, 10)))
                .extracting(ScoreView::day)
                .containsExactly(today(), today().minusDays(1));
    }

    @Test
    void a_low_score_limits_then_suspends_and_only_a_person_lifts_it() {
        PROVIDERS.offer(provider, SERVICE, BillingCycle.DAILY, Price.fen(100));
        List<SubscriptionNumber> live = subscribers(20);
        live.forEach(number -> complain(number, Optional.empty()));
        live.forEach(number -> charge(number.value(), Price.fen(999)));

        WORLD.clockIs(tomorrow(1));
        ScoreView first = WORLD.asSystem(() -> conduct().assess(provider, today()));
        assertThat(first.score()).isEqualTo(15);
        assertThat(standing()).isEqualTo(Standing.LIMITED);
        StandingStep why = WORLD.asSystem(() -> standings().steps(provider)).get(0);
        assertThat(why.why())
                .containsEntry("score", "15")
                .containsEntry("complaints", "20")
                .containsEntry("refused", "20")
                .containsEntry("limitBelow", "60");

        WORLD.clockIs(tomorrow(3));
        WORLD.asSystem(() -> conduct().assess(provider, today()));
        assertThat(standing()).isEqualTo(Standing.LIMITED);
        WORLD.clockIs(tomorrow(8));
        WORLD.asSystem(() -> conduct().assess(provider, today()));
        assertThat(standing()).isEqualTo(Standing.SUSPENDED);
        WORLD.as("staff:ann", () -> standings().set(provider, Standing.FREE, "mended"));
        WORLD.clockIs(tomorrow(40));
        WORLD.asSystem(() -> conduct().assess(provider, today()));
        assertThat(standing()).isEqualTo(Standing.FREE);
    }

    @Test
    void a_complaint_that_staff_dismiss_no_longer_counts_and_is_decided_once() {
        PROVIDERS.offer(provider, SERVICE, BillingCycle.DAILY, Price.fen(100));
        MemberAccounts member = WORLD.members().enrol();
        SubscriptionNumber number = PROVIDERS.live(provider, SERVICE, member);
        ChargeView charge = charge(number.value(), Price.fen(100));
        ComplaintView complaint = complain(member, number, Optional.of(charge.number()));
        refused("complaint-open", () -> complain(member, number, Optional.empty()));

        var tries = AtOnce.run(4, i -> () -> decide("staff:ann" + i, complaint, true, true));
        assertThat(tries).filteredOn(AtOnce.Try::succeeded).hasSize(1);
        assertThat(tries)
                .filteredOn(one -> !one.succeeded())
                .allMatch(one -> one.problem() instanceof ComplaintDecided);
        assertThat(PROVIDERS.as(
                        provider, () -> charges().charge(charge.reference()).refundedAt()))
                .isPresent();
        ComplaintView second = complain(member, number, Optional.empty());
        decide("staff:ann", second, false, false);

        ConductCounts counts =
                WORLD.asSystem(() -> conduct().now(provider)).get(0).counts();
        assertThat(counts.complaints()).isEqualTo(2);
        assertThat(counts.dismissed()).isEqualTo(1);
        refused("invalid-complaint", () -> new DecideComplaint(second.number(), false, "why", true));
    }

    @Test
    void anothers_complaint_does_not_exist_and_providers_read_their_own() {
        PROVIDERS.offer(provider, SERVICE, BillingCycle.DAILY, Price.fen(100));
        MemberAccounts member = WORLD.members().enrol();
        SubscriptionNumber number = PROVIDERS.live(provider, SERVICE, member);
        MemberAccounts other = WORLD.members().enrol();
        refused("subscription-not-found", () -> complain(other, number, Optional.empty()));
        ComplaintView complaint = complain(member, number, Optional.empty());

        refused(
                "complaint-not-found",
                () -> PROVIDERS.asMember(other, () -> complaints().complaint(complaint.number())));
        refused(
                "complaint-not-found",
                () -> PROVIDERS.as(PROVIDERS.join(), () -> complaints().complaint(complaint.number())));
        assertThat(PROVIDERS
                        .as(provider, () -> complaints().list(ComplaintFilter.ALL, Optional.empty(), 10))
                        .rows())
                .extracting(ComplaintView::number)
                .containsExactly(complaint.number());
    }

    @Test
    void the_policy_is_set_in_versions_and_two_do_not_overwrite_each_other() {
        ConductPolicyView present = WORLD.asSystem(() -> conduct().policy());
        var terms = ConductTerms.USUAL;
        ConductPolicyView set =
                WORLD.as("staff:ann", () -> conduct().set(new SetConductPolicy(present.version(), terms)));

        assertThat(set.version()).isEqualTo(present.version() + 1);
        assertThat(WORLD.asSystem(() -> conduct().policy())).isEqualTo(set);
        refused(
                "conduct-policy-changed",
                () -> WORLD.as("staff:bob", () -> conduct().set(new SetConductPolicy(present.version(), terms))));
    }

    @Test
    void the_board_shows_the_lowest_score_of_the_last_day_first_page_by_page() {
        String good = PROVIDERS.join();
        PROVIDERS.offer(provider, SERVICE, BillingCycle.DAILY, Price.fen(100));
        subscribers(3).forEach(number -> complain(number, Optional.empty()));
        // later than any day that another test has scored
        WORLD.clockIs(tomorrow(400));
        LocalDate day = today();
        WORLD.asSystem(() -> conduct().assess(good, day));
        WORLD.asSystem(() -> conduct().assess(provider, day));

        var lines = new ArrayList<ConductLine>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.asSystem(() -> conduct().board(from, 1));
            lines.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        assertThat(lines).extracting(line -> line.score().day()).containsOnly(day);
        assertThat(lines).extracting(line -> line.score().partnerCode()).contains(good, provider);
        assertThat(lines).extracting(line -> line.score().score()).isSorted();
    }

    private List<SubscriptionNumber> subscribers(int count) {
        var live = new ArrayList<SubscriptionNumber>();
        for (int i = 0; i < count; i++) {
            live.add(PROVIDERS.live(provider, SERVICE, WORLD.members().enrol()));
        }
        return live;
    }

    private ChargeView charge(String number, Price amount) {
        String reference = "C" + UUID.randomUUID();
        return PROVIDERS
                .as(provider, () -> charges().charge(List.of(new ChargeRequest(reference, reference, number, amount))))
                .get(0)
                .charge()
                .orElseThrow();
    }

    private void complain(SubscriptionNumber number, Optional<ChargeNumber> charge) {
        WORLD.as("staff:ann", () -> complaints().file(filed(number, charge)));
    }

    private static ComplaintView complain(
            MemberAccounts member, SubscriptionNumber number, Optional<ChargeNumber> charge) {
        return PROVIDERS
                .asMember(member, () -> complaints().file(filed(number, charge)))
                .complaint();
    }

    private static FileComplaint filed(SubscriptionNumber number, Optional<ChargeNumber> charge) {
        return new FileComplaint(
                number,
                charge,
                ComplaintReason.WRONG_CHARGE,
                "too much",
                UUID.randomUUID().toString());
    }

    private static ComplaintView decide(String staff, ComplaintView complaint, boolean upheld, boolean refund) {
        return WORLD.as(
                staff,
                () -> complaints().decide(new DecideComplaint(complaint.number(), upheld, "looked at it", refund)));
    }

    private Standing standing() {
        return WORLD.asSystem(() -> standings().of(provider)).standing();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(WORLD.now(), PartnersWorld.ZONE);
    }

    /** Early on a later day. */
    private static Instant tomorrow(int days) {
        return LocalDate.now(PartnersWorld.ZONE)
                .plusDays(days)
                .atStartOfDay(PartnersWorld.ZONE)
                .toInstant()
                .plus(Duration.ofHours(1));
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Conduct conduct() {
        return WORLD.the(Conduct.class);
    }

    private static Complaints complaints() {
        return WORLD.the(Complaints.class);
    }

    private static Charges charges() {
        return WORLD.the(Charges.class);
    }

    private static Subscriptions subscriptions() {
        return WORLD.the(Subscriptions.class);
    }

    private static Standings standings() {
        return WORLD.the(Standings.class);
    }
}
