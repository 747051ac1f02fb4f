package io.hansa.rewards.order;

import io.hansa.club.purse.MemberNotActive;
import io.hansa.kernel.DomainException;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.rewards.catalogue.RewardNotFound;
import io.hansa.rewards.catalogue.Window;
import io.hansa.rewards.stock.OutOfStock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a member can order a reward: small rules in the order in which a person would want to hear of them. */
final class Eligibility {

    private static final List<Function<Candidate, Optional<DomainException>>> RULES = List.of(
            Eligibility::isSeen,
            Eligibility::isActive,
            Eligibility::hasBegun,
            Eligibility::hasNotEnded,
            Eligibility::isLeft,
            Eligibility::isPaidFor);

    private Eligibility() {}

    /** The first reason against it. */
    static Optional<DomainException> refusal(Candidate candidate) {
        return RULES.stream()
                .map(rule -> rule.apply(candidate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static void check(Candidate candidate) {
        refusal(candidate).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Optional<DomainException> isSeen(Candidate c) {
        return unless(c.listing().isVisible(c.purse().tierRank(), c.now()), new RewardNotFound(reward(c)));
    }

    private static Optional<DomainException> isActive(Candidate c) {
        return unless(c.purse().active(), new MemberNotActive(c.purse().member().value()));
    }

    private static Optional<DomainException> hasBegun(Candidate c) {
        Window available = c.listing().terms().available();
        return available
                .from()
                .filter(from -> !available.hasBegun(c.now()))
                .map(from -> new NotAvailableYet(reward(c), from));
    }

    private static Optional<DomainException> hasNotEnded(Candidate c) {
        return unless(!c.listing().terms().available().hasEnded(c.now()), new NoLongerAvailable(reward(c)));
    }

    private static Optional<DomainException> isLeft(Candidate c) {
        return unless(c.left() > 0, new OutOfStock(reward(c)));
    }

    private static Optional<DomainException> isPaidFor(Candidate c) {
        return unless(
                c.available().compareTo(c.price()) >= 0,
                new InsufficientPoints(c.price().amount(), c.available().amount()));
    }

    private static Optional<DomainException> unless(boolean fine, DomainException refusal) {
        return fine ? Optional.empty() : Optional.of(refusal);
    }

    private static String reward(Candidate c) {
        return c.listing().reward();
    }
}
