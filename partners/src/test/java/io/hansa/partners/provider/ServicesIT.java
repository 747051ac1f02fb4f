package io.hansa.partners.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.testing.Providers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ServicesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Providers PROVIDERS = new Providers(WORLD);
    private static final LocalDate TODAY = LocalDate.now(PartnersWorld.ZONE);

    private final String provider = PROVIDERS.join();

    @Test
    void a_service_is_a_draft_until_staff_approve_and_the_provider_offers_it() {
        var draft = Providers.draft("RBT-1", BillingCycle.MONTHLY, Price.fen(500));
        ServiceReceipt first = PROVIDERS.as(provider, () -> services().register(draft));
        ServiceReceipt again = PROVIDERS.as(provider, () -> services().register(draft));

        assertThat(first.service().status()).isEqualTo(ServiceStatus.DRAFT);
        assertThat(again.replayed()).isTrue();
        refused(
                "service-not-in-this-state",
                () -> PROVIDERS.as(provider, () -> services().offer("RBT-1")));
        refused("invalid-service", () -> decide(ServiceStep.DECLINED, " "));
        decide(ServiceStep.DECLINED, "unclear");
        decide(ServiceStep.APPROVED, "clear now");
        refused("service-not-in-this-state", () -> decide(ServiceStep.APPROVED, "twice"));
        assertThat(PROVIDERS.as(provider, () -> services().offer("RBT-1")).onOffer())
                .isTrue();
        assertThat(PROVIDERS.as(provider, () -> services().withdraw("RBT-1")).onOffer())
                .isFalse();
        assertThat(WORLD.asSystem(() -> services().steps(provider, "RBT-1")))
                .extracting(ServiceStepView::step)
                .containsExactly(
                        ServiceStep.WITHDRAWN,
                        ServiceStep.OFFERED,
                        ServiceStep.APPROVED,
                        ServiceStep.DECLINED,
                        ServiceStep.REGISTERED);
    }

    @Test
    void the_same_key_with_another_body_and_the_same_code_again_are_refused() {
        var draft = Providers.draft("RBT-2", BillingCycle.DAILY, Price.points(30));
        PROVIDERS.as(provider, () -> services().register(draft));

        assertThatThrownBy(() -> PROVIDERS.as(
                        provider,
                        () -> services()
                                .register(new DraftProvision(
                                        "RBT-3", draft.texts(), draft.cycle(), draft.price(), draft.idempotencyKey()))))
                .isInstanceOf(IdempotencyConflict.class);
        refused(
                "service-code-taken",
                () -> PROVIDERS.as(
                        provider,
                        () -> services().register(Providers.draft("RBT-2", BillingCycle.DAILY, Price.points(30)))));
    }

    @Test
    void only_service_providers_have_services_and_anothers_do_not_exist() {
        String airport = WORLD.newPartner();
        var draft = Providers.draft("RBT-4", BillingCycle.DAILY, Price.points(30));
        refused(
                "not-a-service-provider",
                () -> PROVIDERS.as(airport, () -> services().register(draft)));
        PROVIDERS.as(provider, () -> services().register(draft));
        refused(
                "service-not-found",
                () -> PROVIDERS.as(PROVIDERS.join(), () -> services().offer("RBT-4")));
        refused(
                "service-not-found",
                () -> WORLD.as("member:0000000018", () -> services().service(provider, "RBT-4")));
    }

    @Test
    void a_price_of_what_was_approved_begins_after_thirty_days_notice() {
        PROVIDERS.offer(provider, "RBT-5", BillingCycle.MONTHLY, Price.fen(500));

        refused("notice-too-short", () -> reprice("RBT-5", Price.fen(600), TODAY.plusDays(29)));
        ServiceView announced = reprice("RBT-5", Price.fen(600), TODAY.plusDays(30));

        assertThat(announced.price().price()).isEqualTo(Price.fen(500));
        assertThat(announced.next()).hasValueSatisfying(next -> {
            assertThat(next.version()).isEqualTo(2);
            assertThat(next.price()).isEqualTo(Price.fen(600));
        });
    }

    @Test
    void the_daily_run_only_restricts_further_and_who_restricted_by_hand_does_not_lift() {
        WORLD.asSystem(() -> standings().restrict(provider, Standing.LIMITED, Map.of("score", "55")));
        assertThat(WORLD.asSystem(() -> standings().restrict(provider, Standing.LIMITED, Map.of())))
                .isEmpty();
        set("staff:ann", Standing.SUSPENDED);
        assertThat(WORLD.asSystem(() -> standings().restrict(provider, Standing.LIMITED, Map.of())))
                .isEmpty();

        refused("own-restriction", () -> set("staff:ann", Standing.FREE));
        set("staff:bob", Standing.FREE);
        refused("standing-unchanged", () -> set("staff:bob", Standing.FREE));

        assertThat(WORLD.asSystem(() -> standings().steps(provider)))
                .extracting(StandingStep::standing)
                .containsExactly(Standing.FREE, Standing.SUSPENDED, Standing.LIMITED);
        assertThat(WORLD.asSystem(() -> standings().of(provider)).standing()).isEqualTo(Standing.FREE);
    }

    private StandingView set(String staff, Standing standing) {
        return WORLD.as(staff, () -> standings().set(provider, standing, "because"));
    }

    private ServiceView decide(ServiceStep step, String reason) {
        return WORLD.asSystem(() -> services().decide(provider, "RBT-1", step, Optional.of(reason)));
    }

    private ServiceView reprice(String code, Price price, LocalDate begins) {
        return PROVIDERS.as(provider, () -> services().reprice(code, price, begins));
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Services services() {
        return WORLD.the(Services.class);
    }

    private static Standings standings() {
        return WORLD.the(Standings.class);
    }
}
