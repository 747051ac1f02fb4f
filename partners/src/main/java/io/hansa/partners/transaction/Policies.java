package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.partners.contract.NoContractInForce;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.refusal.DuplicateReference;
import io.hansa.partners.refusal.MemberNotActive;
import io.hansa.partners.refusal.OccurredInFuture;
import io.hansa.partners.refusal.OutletNotAllowed;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.refusal.TooLate;
import io.hansa.partners.refusal.UnknownMember;
import io.hansa.partners.refusal.UnknownOutlet;
import io.hansa.partners.transaction.TransactionRequest.Payment;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** For which reasons requests of several kinds are refused. Whether there are points enough, the ledger says. */
final class Policies {

    /** The most points, and the most fen, that one transaction may be about. */
    static final long MOST = 1_000_000_000;

    /** How far a till's clock may be ahead of ours. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    static final List<Policy<? super Payment>> PAYMENT = List.of(
            Policies::partnerNotActive,
            (payment, situation) -> unknownOutlet(payment.outlet(), situation),
            (payment, situation) -> unknownMember(payment.member(), situation),
            (payment, situation) -> memberNotActive(payment.member(), situation),
            (payment, situation) -> outOfRange(payment.points()),
            Policies::occurredInFuture,
            Policies::noContract,
            Policies::tooLate,
            Policies::duplicateReference);

    static final List<Policy<? super Redemption>> REDEMPTION = List.of(
            (redemption, situation) -> Policy.first(PAYMENT, redemption, situation),
            (redemption, situation) -> itemsDoNotAddUp(redemption.items(), redemption.points()));

    private Policies() {}

    static Optional<DomainException> partnerNotActive(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                !situation.partner().active(),
                () -> new PartnerNotActive(situation.partner().code()));
    }

    static Optional<DomainException> unknownOutlet(String outlet, Situation situation) {
        if (!situation.hasOutlet(outlet)) {
            return Optional.of(new UnknownOutlet(outlet));
        }
        return Policy.refuseIf(!situation.mayActFor(outlet), () -> new OutletNotAllowed(outlet));
    }

    static Optional<DomainException> unknownMember(String member, Situation situation) {
        return Policy.refuseIf(situation.member(member).isEmpty(), () -> new UnknownMember(member));
    }

    static Optional<DomainException> memberNotActive(String member, Situation situation) {
        boolean active = situation.member(member).map(MemberAccounts::active).orElse(false);
        return Policy.refuseIf(!active, () -> new MemberNotActive(member));
    }

    static Optional<DomainException> outOfRange(long amount) {
        if (amount < 1) {
            return Optional.of(new AmountNotPositive(amount));
        }
        return Policy.refuseIf(amount > MOST, () -> new AmountTooLarge(amount, MOST));
    }

    /** Where there are any, they are all of the message. */
    static Optional<DomainException> itemsDoNotAddUp(List<TransactionItem> items, long amount) {
        long sum = TransactionItem.sum(items);
        return Policy.refuseIf(!items.isEmpty() && sum != amount, () -> new ItemsDoNotAddUp(sum, amount));
    }

    static Optional<DomainException> occurredInFuture(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                request.occurredAt().isAfter(situation.now().plus(CLOCK_SKEW)),
                () -> new OccurredInFuture(request.occurredAt()));
    }

    static Optional<DomainException> noContract(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                situation.contract(request.occurredAt()).isEmpty(),
                () -> new NoContractInForce(situation.partner().code(), situation.dateOf(request.occurredAt())));
    }

    static Optional<DomainException> tooLate(TransactionRequest request, Situation situation) {
        return tooLate(request.occurredAt(), situation);
    }

    static Optional<DomainException> tooLate(Instant occurredAt, Situation situation) {
        return situation
                .contract(occurredAt)
                .map(contract -> contract.terms().lateDays())
                .filter(days -> occurredAt.plus(Duration.ofDays(days)).isBefore(situation.now()))
                .map(days -> new TooLate(occurredAt, days));
    }

    static Optional<DomainException> duplicateReference(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                situation.accepted(request.reference()).isPresent(), () -> new DuplicateReference(request.reference()));
    }
}
