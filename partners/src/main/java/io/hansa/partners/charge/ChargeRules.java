package io.hansa.partners.charge;

import io.hansa.kernel.DomainException;
import io.hansa.partners.contract.NoContractInForce;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.ProviderLimited;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.refusal.DuplicateReference;
import io.hansa.partners.refusal.MemberNotActive;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.subscription.Consent;
import io.hansa.partners.subscription.SubscriptionNotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What refuses a charge, in order; the first that does is kept. Those that count against the provider's conduct are what it should
 * have known: that there is no consent, what was agreed, and what it has charged.
 */
final class ChargeRules {

    /** So long after the confirmation a member can end what is paid by the week or longer for nothing. */
    static final Duration COOLING_OFF = Duration.ofHours(72);

    /** A rule, and whether its refusal counts against the provider's conduct. */
    private record Rule(boolean counts, Check check) {}

    /** One reason to refuse. */
    private interface Check {
        Optional<DomainException> refuses(ChargeRequest request, Circumstances circumstances);
    }

    /** Why a charge is refused. */
    record Verdict(DomainException reason, boolean counts) {}

    private static final List<Rule> RULES = List.of(
            new Rule(false, ChargeRules::inactive),
            new Rule(false, ChargeRules::suspended),
            new Rule(false, ChargeRules::withoutContract),
            new Rule(false, ChargeRules::sameReference),
            new Rule(true, ChargeRules::unknown),
            new Rule(true, ChargeRules::withoutConsent),
            new Rule(true, ChargeRules::abovePrice),
            new Rule(true, ChargeRules::tooEarly),
            new Rule(true, ChargeRules::again),
            new Rule(false, ChargeRules::memberInactive));

    private ChargeRules() {}

    static Optional<Verdict> first(ChargeRequest request, Circumstances circumstances) {
        for (Rule rule : RULES) {
            Optional<DomainException> reason = rule.check().refuses(request, circumstances);
            if (reason.isPresent()) {
                return Optional.of(new Verdict(reason.get(), rule.counts()));
            }
        }
        return Optional.empty();
    }

    /** The first date of the cycle in which we are. */
    static LocalDate cycle(Consent consent, Circumstances circumstances) {
        return consent.cycle().start(first(consent, circumstances), circumstances.today());
    }

    private static LocalDate first(Consent consent, Circumstances circumstances) {
        return circumstances.dateOf(consent.confirmedAt().orElseThrow());
    }

    private static Optional<DomainException> inactive(ChargeRequest request, Circumstances it) {
        return it.partner().active()
                ? Optional.empty()
                : Optional.of(new PartnerNotActive(it.partner().code()));
    }

    private static Optional<DomainException> suspended(ChargeRequest request, Circumstances it) {
        return it.standing() == Standing.SUSPENDED
                ? Optional.of(ProviderLimited.suspended(it.partner().code()))
                : Optional.empty();
    }

    private static Optional<DomainException> withoutContract(ChargeRequest request, Circumstances it) {
        return it.contract().isPresent()
                ? Optional.empty()
                : Optional.of(new NoContractInForce(it.partner().code(), it.today()));
    }

    private static Optional<DomainException> sameReference(ChargeRequest request, Circumstances it) {
        return it.isTaken(request.reference())
                ? Optional.of(new DuplicateReference(request.reference()))
                : Optional.empty();
    }

    private static Optional<DomainException> unknown(ChargeRequest request, Circumstances it) {
        return it.consent(request.subscription()).isPresent()
                ? Optional.empty()
                : Optional.of(new SubscriptionNotFound(request.subscription()));
    }

    private static Optional<DomainException> withoutConsent(ChargeRequest request, Circumstances it) {
        Consent consent = it.consent(request.subscription()).orElseThrow();
        return consent.live()
                ? Optional.empty()
                : Optional.of(new NoLiveConsent(consent.subscription(), consent.status()));
    }

    private static Optional<DomainException> abovePrice(ChargeRequest request, Circumstances it) {
        Consent consent = it.consent(request.subscription()).orElseThrow();
        return consent.price().covers(request.amount())
                ? Optional.empty()
                : Optional.of(new AbovePrice(request.amount(), consent.price()));
    }

    private static Optional<DomainException> tooEarly(ChargeRequest request, Circumstances it) {
        Consent consent = it.consent(request.subscription()).orElseThrow();
        Instant until = consent.confirmedAt().orElseThrow().plus(COOLING_OFF);
        return consent.cycle().hasCoolingOff() && it.now().isBefore(until)
                ? Optional.of(new CoolingOff(until))
                : Optional.empty();
    }

    private static Optional<DomainException> again(ChargeRequest request, Circumstances it) {
        Consent consent = it.consent(request.subscription()).orElseThrow();
        LocalDate cycle = cycle(consent, it);
        return it.lastCycle(consent)
                .filter(last -> !last.isBefore(cycle))
                .map(last -> new CycleCharged(last, consent.cycle().next(first(consent, it), last)));
    }

    private static Optional<DomainException> memberInactive(ChargeRequest request, Circumstances it) {
        Consent consent = it.consent(request.subscription()).orElseThrow();
        return it.member(consent).filter(MemberAccounts::active).isPresent()
                ? Optional.empty()
                : Optional.of(new MemberNotActive(consent.member().value()));
    }

    /**
     * When a live subscription can be charged next.
     *
     * @param last the last cycle that was charged
     */
    static Optional<LocalDate> next(
            BillingCycle cycle, LocalDate first, Optional<LocalDate> last, LocalDate cooled, LocalDate today) {
        Optional<LocalDate> due =
                last.isPresent() ? cycle.next(first, last.get()) : Optional.of(cycle.hasCoolingOff() ? cooled : first);
        return due.map(date -> date.isBefore(today) ? today : date);
    }
}
