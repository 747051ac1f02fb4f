package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.provider.ProviderLimited;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.Standings;
import io.hansa.partners.refusal.MemberNotActive;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.refusal.UnknownMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes down that a member agreed, and asks it to confirm. */
@ApplicationScoped
class Asking {

    /** How much a provider's clock may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    /** How old a consent may be when a subscription is asked for. */
    private static final Duration LONGEST_AGO = Duration.ofDays(7);

    /** How often a provider may ask a member in vain within how many days. */
    private static final int MOST_VAIN = 3;

    private static final int VAIN_DAYS = 30;

    @Inject
    SubscriptionRows rows;

    @Inject
    Services services;

    @Inject
    Standings standings;

    @Inject
    Partners partners;

    @Inject
    MemberDirectory members;

    @Inject
    Stepping stepping;

    @Inject
    Programme programme;

    /** @param reference of the member, as the provider names it */
    Subscription ask(ServiceId service, String reference, Evidence evidence, Actor by) {
        MemberNumber member = member(service.partnerCode(), reference);
        Instant now = programme.now();
        refuse(evidence, now);
        ServiceView found = offered(service);
        refuse(member, service, by, now);
        refuseOpen(member, service, now);
        var code = ConfirmationCode.make();
        var subscription = new Subscription(service, member, found.price().version(), code, now);
        subscription.take(SubscriptionStep.ASKED, by, now);
        rows.add(subscription);
        rows.add(new ConsentRow(subscription, evidence, by, now));
        stepping.write(subscription, SubscriptionStep.ASKED, Way.of(by), Optional.empty(), by, Optional.of(code));
        return subscription;
    }

    private MemberNumber member(String partner, String reference) {
        MemberAccounts found = Optional.ofNullable(
                        members.resolve(partner, List.of(reference)).get(reference))
                .orElseThrow(() -> new UnknownMember(reference));
        if (!found.active()) {
            throw new MemberNotActive(reference);
        }
        return found.number();
    }

    private static void refuse(Evidence evidence, Instant now) {
        Instant at = evidence.consentedAt();
        if (at.isAfter(now.plus(CLOCK_SKEW)) || at.isBefore(now.minus(LONGEST_AGO))) {
            throw new InvalidConsent("consentedAt");
        }
    }

    /** A service that somebody may still subscribe to: also when it is confirmed. */
    ServiceView offered(ServiceId id) {
        if (!partners.standing(id.partnerCode()).active()) {
            throw new PartnerNotActive(id.partnerCode());
        }
        if (standings.of(id.partnerCode()).standing() != Standing.FREE) {
            throw ProviderLimited.limited(id.partnerCode());
        }
        ServiceView service = services.service(id.partnerCode(), id.code());
        if (!service.onOffer()) {
            throw new ServiceNotOnOffer(id.code());
        }
        return service;
    }

    /** A member may ask as often as it likes. */
    private void refuse(MemberNumber member, ServiceId service, Actor by, Instant now) {
        Instant since = now.minus(Duration.ofDays(VAIN_DAYS));
        if (by.kind() != Actor.Kind.MEMBER && rows.vain(member, service.partnerCode(), since, now) >= MOST_VAIN) {
            throw new AskedTooOften(MOST_VAIN, VAIN_DAYS);
        }
    }

    /** One that lapsed makes room for another. */
    private void refuseOpen(MemberNumber member, ServiceId service, Instant now) {
        rows.lockOpen(member, service).ifPresent(open -> {
            if (open.statusAt(now).isOpen()) {
                throw new AlreadySubscribed(open.number(), open.statusAt(now));
            }
            stepping.step(open, SubscriptionStep.LAPSED, Way.SYSTEM, Optional.empty(), Actor.system("deadline"));
        });
    }
}
