package io.hansa.partners.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.Services;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.Standings;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.testing.Providers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Providers PROVIDERS = new Providers(WORLD);
    private static final String SERVICE = "RBT";

    private final String provider = PROVIDERS.join();
    private final MemberAccounts member = WORLD.members().enrol();

    @BeforeEach
    void offered() {
        PROVIDERS.offer(provider, SERVICE, BillingCycle.MONTHLY, Price.fen(500));
    }

    @AfterEach
    void the_row_is_what_the_last_step_says() {
        WORLD.clockRuns();
        for (SubscriptionView view : WORLD.asSystem(
                        () -> subscriptions().list(SubscriptionFilter.ofMember(member.number()), Optional.empty(), 50))
                .rows()) {
            List<StepView> steps = WORLD.asSystem(() -> subscriptions().steps(view.number()));
            assertThat(steps.get(0).priceVersion()).isEqualTo(view.priceVersion());
            assertThat(List.of(steps.get(0).step().status(), SubscriptionStatus.LAPSED))
                    .contains(view.status());
        }
    }

    @Test
    void it_is_live_only_when_the_member_has_confirmed_and_the_evidence_is_kept() {
        var asking = PROVIDERS.asking(SERVICE, member);
        SubscriptionReceipt first = PROVIDERS.as(provider, () -> subscriptions().ask(asking));
        SubscriptionReceipt again = PROVIDERS.as(provider, () -> subscriptions().ask(asking));
        SubscriptionNumber number = first.subscription().number();

        assertThat(again.replayed()).isTrue();
        assertThat(again.subscription().number()).isEqualTo(number);
        assertThat(first.subscription().status()).isEqualTo(SubscriptionStatus.WAITING);
        assertThat(confirm(number).status()).isEqualTo(SubscriptionStatus.LIVE);
        assertThat(confirm(number).status()).isEqualTo(SubscriptionStatus.LIVE);
        Evidence kept = PROVIDERS.asMember(member, () -> subscriptions().evidence(number));
        assertThat(kept.shown()).isEqualTo(asking.evidence().shown());
        assertThat(kept.hash()).isEqualTo(asking.evidence().hash());
        assertThat(steps(number))
                .extracting(StepView::step)
                .containsExactly(SubscriptionStep.CONFIRMED, SubscriptionStep.ASKED);
        refused("already-subscribed", () -> PROVIDERS.asked(provider, SERVICE, member));
    }

    @Test
    void the_code_that_the_member_was_sent_confirms_and_five_wrong_ones_end_that() {
        SubscriptionNumber right = PROVIDERS.asked(provider, SERVICE, member);
        assertThat(byCode(right, PROVIDERS.code(right)).required().status()).isEqualTo(SubscriptionStatus.LIVE);

        MemberAccounts other = WORLD.members().enrol();
        SubscriptionNumber wrong = PROVIDERS.asked(provider, SERVICE, other);
        for (int left = 4; left >= 0; left--) {
            Confirmation outcome = byCode(wrong, "not it");
            assertThat(outcome.left()).isEqualTo(left);
            refused("wrong-confirmation-code", outcome::required);
        }
        refused(
                "wrong-confirmation-code",
                () -> byCode(wrong, PROVIDERS.code(wrong)).required());
        assertThat(PROVIDERS
                        .asMember(other, () -> subscriptions().confirm(wrong))
                        .live())
                .isTrue();
    }

    @Test
    void what_nobody_confirms_in_a_day_lapses_and_makes_room_for_another() {
        SubscriptionNumber number = PROVIDERS.asked(provider, SERVICE, member);
        WORLD.clockIs(WORLD.now().plus(Duration.ofHours(24)));

        refused("subscription-not-confirmable", () -> confirm(number));
        SubscriptionNumber next = PROVIDERS.asked(provider, SERVICE, member);
        assertThat(next).isNotEqualTo(number);
        assertThat(steps(number).get(0).step()).isEqualTo(SubscriptionStep.LAPSED);
    }

    @Test
    void who_asked_three_times_in_vain_has_to_leave_the_member_alone() {
        for (int time = 0; time < 3; time++) {
            SubscriptionNumber number = PROVIDERS.asked(provider, SERVICE, member);
            PROVIDERS.asMember(member, () -> subscriptions().decline(number));
        }

        refused("asked-too-often", () -> PROVIDERS.asked(provider, SERVICE, member));
        WORLD.clockIs(WORLD.now().plus(Duration.ofDays(31)));
        PROVIDERS.asked(provider, SERVICE, member);
    }

    @Test
    void a_cancellation_is_at_once_and_its_maker_takes_it_back_within_minutes() {
        SubscriptionNumber number = PROVIDERS.live(provider, SERVICE, member);
        SubscriptionView ended = cancel(number);

        assertThat(ended.status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(ended.undoUntil()).isPresent();
        assertThat(cancel(number).endedAt()).isEqualTo(ended.endedAt());
        refused(
                "subscription-not-resumable",
                () -> WORLD.as("staff:ann", () -> subscriptions().resume(number)));
        assertThat(PROVIDERS
                        .asMember(member, () -> subscriptions().resume(number))
                        .live())
                .isTrue();

        cancel(number);
        WORLD.clockIs(WORLD.now().plus(Duration.ofMinutes(16)));
        refused(
                "subscription-not-resumable",
                () -> PROVIDERS.asMember(member, () -> subscriptions().resume(number)));
    }

    @Test
    void a_running_one_keeps_its_price_until_its_member_agrees_to_another() {
        SubscriptionNumber number = PROVIDERS.live(provider, SERVICE, member);
        LocalDate begins = LocalDate.now(PartnersWorld.ZONE).plusDays(30);
        PROVIDERS.as(provider, () -> WORLD.the(Services.class).reprice(SERVICE, Price.fen(800), begins));

        refused("price-not-offered", () -> agree(number, 2));
        WORLD.clockIs(begins.plusDays(1).atStartOfDay(PartnersWorld.ZONE).toInstant());
        SubscriptionView offered =
                PROVIDERS.asMember(member, () -> subscriptions().subscription(number));
        assertThat(offered.price()).isEqualTo(Price.fen(500));
        assertThat(offered.other())
                .hasValueSatisfying(other -> assertThat(other.price()).isEqualTo(Price.fen(800)));

        SubscriptionView agreed = agree(number, 2);
        assertThat(agreed.price()).isEqualTo(Price.fen(800));
        assertThat(agreed.other()).isEmpty();
        agree(number, 2);
        assertThat(steps(number))
                .extracting(StepView::step)
                .containsExactly(SubscriptionStep.REPRICED, SubscriptionStep.CONFIRMED, SubscriptionStep.ASKED);
    }

    @Test
    void anothers_does_not_exist() {
        SubscriptionNumber number = PROVIDERS.live(provider, SERVICE, member);
        MemberAccounts other = WORLD.members().enrol();
        String rival = PROVIDERS.join();

        refused(
                "subscription-not-found",
                () -> PROVIDERS.asMember(other, () -> subscriptions().subscription(number)));
        refused("subscription-not-found", () -> PROVIDERS.asMember(other, () -> cancel(number, "x")));
        refused("subscription-not-found", () -> PROVIDERS.as(rival, () -> cancel(number, "x")));
        refused(
                "subscription-not-found",
                () -> PROVIDERS.as(rival, () -> subscriptions().evidence(number)));
        assertThat(PROVIDERS
                        .as(
                                rival,
                                () -> subscriptions()
                                        .list(SubscriptionFilter.ofMember(member.number()), Optional.empty(), 50))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_limited_provider_a_withdrawn_service_and_a_blocked_member_win_no_subscription() {
        refused(
                "member-not-active",
                () -> PROVIDERS.asked(provider, SERVICE, WORLD.members().enrolBlocked()));
        SubscriptionNumber waiting =
                PROVIDERS.asked(provider, SERVICE, WORLD.members().enrol());
        WORLD.asSystem(() -> WORLD.the(Standings.class).restrict(provider, Standing.LIMITED, Map.of()));
        refused("provider-limited", () -> PROVIDERS.asked(provider, SERVICE, member));
        refused("provider-limited", () -> byCode(waiting, PROVIDERS.code(waiting)));

        String other = PROVIDERS.join();
        PROVIDERS.offer(other, SERVICE, BillingCycle.DAILY, Price.fen(10));
        PROVIDERS.as(other, () -> WORLD.the(Services.class).withdraw(SERVICE));
        refused("service-not-on-offer", () -> PROVIDERS.asked(other, SERVICE, member));
        refused("service-not-found", () -> PROVIDERS.asked(other, "NONE", member));
    }

    @Test
    void a_member_takes_a_service_on_its_own_page_and_confirms_too() {
        var command = new Subscribe(member.number(), new ServiceId(provider, SERVICE), "5 yuan", "k1");
        SubscriptionNumber number = PROVIDERS
                .asMember(member, () -> subscriptions().take(command))
                .subscription()
                .number();

        assertThat(PROVIDERS
                        .asMember(member, () -> subscriptions().evidence(number))
                        .channel())
                .isEqualTo(ConsentChannel.PORTAL);
        assertThat(confirm(number).live()).isTrue();
    }

    @Test
    void two_asks_two_confirmations_and_two_cancellations_at_once_are_one_each() {
        var asked = AtOnce.run(
                8,
                i -> () -> PROVIDERS.retried(() ->
                        PROVIDERS.as(provider, () -> subscriptions().ask(PROVIDERS.asking(SERVICE, member)))));
        assertThat(asked).filteredOn(AtOnce.Try::succeeded).hasSize(1);
        assertThat(asked)
                .filteredOn(one -> !one.succeeded())
                .allMatch(one -> one.problem() instanceof AlreadySubscribed);
        SubscriptionNumber number = asked.stream()
                .filter(AtOnce.Try::succeeded)
                .findFirst()
                .orElseThrow()
                .result()
                .subscription()
                .number();

        assertThat(AtOnce.run(8, i -> () -> confirm(number))).allMatch(AtOnce.Try::succeeded);
        assertThat(AtOnce.run(8, i -> () -> cancel(number))).allMatch(AtOnce.Try::succeeded);
        assertThat(steps(number))
                .extracting(StepView::step)
                .containsExactly(SubscriptionStep.CANCELLED, SubscriptionStep.CONFIRMED, SubscriptionStep.ASKED);
    }

    @Test
    void evidence_of_the_future_or_of_long_ago_is_none() {
        Evidence good = PROVIDERS.evidence();
        refused("invalid-consent", () -> ask(at(good, Duration.ofHours(1))));
        refused("invalid-consent", () -> ask(at(good, Duration.ofDays(-8))));
        refused(
                "invalid-consent",
                () -> new Evidence(good.channel(), " ", good.consentedAt(), good.reference(), Optional.empty()));
    }

    private Evidence at(Evidence evidence, Duration away) {
        return new Evidence(
                evidence.channel(), evidence.shown(), WORLD.now().plus(away), evidence.reference(), evidence.hash());
    }

    private void ask(Evidence evidence) {
        PROVIDERS.as(
                provider,
                () -> subscriptions()
                        .ask(new AskSubscription(
                                SERVICE, member.number().value(), evidence, "k" + evidence.consentedAt())));
    }

    private Confirmation byCode(SubscriptionNumber number, String code) {
        return PROVIDERS.as(provider, () -> subscriptions().confirm(number, code));
    }

    private SubscriptionView confirm(SubscriptionNumber number) {
        return PROVIDERS.asMember(member, () -> subscriptions().confirm(number));
    }

    private SubscriptionView cancel(SubscriptionNumber number) {
        return PROVIDERS.asMember(member, () -> cancel(number, "enough"));
    }

    private static SubscriptionView cancel(SubscriptionNumber number, String reason) {
        return subscriptions().cancel(number, Optional.of(reason));
    }

    private SubscriptionView agree(SubscriptionNumber number, int version) {
        return PROVIDERS.asMember(member, () -> subscriptions().agree(number, version));
    }

    private static List<StepView> steps(SubscriptionNumber number) {
        return WORLD.asSystem(() -> subscriptions().steps(number));
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Subscriptions subscriptions() {
        return WORLD.the(Subscriptions.class);
    }
}
