package io.hansa.partners.testing;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.TryAnew;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.DraftProvision;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceStep;
import io.hansa.partners.provider.ServiceTexts;
import io.hansa.partners.provider.Services;
import io.hansa.partners.subscription.AskSubscription;
import io.hansa.partners.subscription.ConsentChannel;
import io.hansa.partners.subscription.Evidence;
import io.hansa.partners.subscription.SubscriptionChanged;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.Subscriptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Service providers and what members have of them. */
public final class Providers {

    /** The programme keeps 15 % of what is billed. */
    public static final int SHARE = 1_500;

    private static final AtomicInteger CODES = new AtomicInteger(100);

    private final PartnersWorld world;

    public Providers(PartnersWorld world) {
        this.world = world;
    }

    /** A new provider with a contract since 2020. */
    public String join() {
        String code = "SP" + CODES.incrementAndGet();
        var name = new LocalizedText("铃音 " + code, "Tones " + code);
        world.asSystem(() -> world.the(Partners.class).register(new RegisterPartner(code, PartnerKind.PROVIDER, name)));
        var fees = new Fees(Money.cny(0), Money.cny(0), Money.cny(0), Money.cny(0), Optional.empty(), SHARE);
        world.asSystem(() -> world.the(Contracts.class)
                .agree(new AgreeContract(code, LocalDate.of(2020, 1, 1), PartnersWorld.TERMS.with(fees))));
        return code;
    }

    /** Who calls as a provider's administrator. */
    public static String admin(String provider) {
        return "partner:admin@" + provider;
    }

    public <T> T as(String provider, Callable<T> work) {
        return world.as(admin(provider), work);
    }

    public <T> T asMember(MemberAccounts member, Callable<T> work) {
        return world.as("member:" + member.number().value(), work);
    }

    public static DraftProvision draft(String code, BillingCycle cycle, Price price) {
        var texts = new ServiceTexts(
                new LocalizedText("彩铃", "Ringtone"), new LocalizedText("每天一首新歌", "A new song every day"));
        return new DraftProvision(code, texts, cycle, price, "draft-" + code + UUID.randomUUID());
    }

    /** A service on offer. */
    public void offer(String provider, String code, BillingCycle cycle, Price price) {
        as(provider, () -> services().register(draft(code, cycle, price)));
        world.asSystem(() -> services().decide(provider, code, ServiceStep.APPROVED, Optional.empty()));
        as(provider, () -> services().offer(code));
    }

    public Evidence evidence() {
        return new Evidence(
                ConsentChannel.SMS,
                "Ringtone, 5 yuan a month",
                world.now().minus(Duration.ofMinutes(2)),
                "rec-1",
                Optional.of("a".repeat(64)));
    }

    public AskSubscription asking(String service, MemberAccounts member) {
        return new AskSubscription(
                service, member.number().value(), evidence(), UUID.randomUUID().toString());
    }

    public SubscriptionNumber asked(String provider, String service, MemberAccounts member) {
        return as(provider, () -> subscriptions().ask(asking(service, member)))
                .subscription()
                .number();
    }

    public SubscriptionNumber live(String provider, String service, MemberAccounts member) {
        SubscriptionNumber number = asked(provider, service, member);
        asMember(member, () -> subscriptions().confirm(number));
        return number;
    }

    /** The code that the member was sent. */
    public String code(SubscriptionNumber number) {
        return world.events().stream()
                .filter(SubscriptionChanged.class::isInstance)
                .map(SubscriptionChanged.class::cast)
                .filter(event -> event.subscription().number().equals(number))
                .flatMap(event -> event.code().stream())
                .findFirst()
                .orElseThrow();
    }

    /** As the container does when a transaction has to begin anew. */
    public <T> T retried(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (TryAnew again) {
                if (attempt == 3) {
                    throw again;
                }
            }
        }
    }

    private Services services() {
        return world.the(Services.class);
    }

    private Subscriptions subscriptions() {
        return world.the(Subscriptions.class);
    }
}
