package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.partners.contract.NoContractInForce;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.util.List;
import java.util.Optional;

/** For which reasons a reversal is refused, in this order. */
final class ReversalPolicies {

    /** The most reversals that wait for one original; when it comes, they are all its transaction's. */
    static final long MOST_PARKED = 50;

    /** A partner that is no longer active may still take back what it did. */
    static final List<Policy<? super Reversal>> REVERSAL =
            List.of(Policies::occurredInFuture, Policies::tooLate, Policies::duplicateReference);

    /** Of one whose original is there. */
    static final List<Policy<? super Reversal>> UNDOING = List.of(
            ReversalPolicies::cannotBeReversed,
            ReversalPolicies::unknownItem,
            ReversalPolicies::itemAlreadyReversed,
            ReversalPolicies::alreadyReversed,
            ReversalPolicies::originalTooOld,
            ReversalPolicies::wrongMeasure,
            ReversalPolicies::beyondOriginal);

    /** Of one whose original is not there yet. */
    static final List<Policy<? super Reversal>> PARKING =
            List.of(ReversalPolicies::neverAContract, ReversalPolicies::tooManyParked);

    /** Of one that was parked, before what holds for the undoing. */
    static final List<Policy<? super Reversal>> MATCHED = List.of(Policies::duplicateReference);

    private ReversalPolicies() {}

    private static Optional<DomainException> cannotBeReversed(Reversal reversal, Situation situation) {
        return situation
                .accepted(reversal.original())
                .filter(original -> !original.reversible())
                .map(original -> new CannotBeReversed(reversal.original(), original.kind()));
    }

    private static Optional<DomainException> unknownItem(Reversal reversal, Situation situation) {
        Original original = situation.accepted(reversal.original()).orElseThrow();
        return reversal.items().stream()
                .filter(code -> !original.items().containsKey(code))
                .findFirst()
                .map(code -> new UnknownItem(reversal.original(), code));
    }

    private static Optional<DomainException> itemAlreadyReversed(Reversal reversal, Situation situation) {
        Original original = situation.accepted(reversal.original()).orElseThrow();
        return reversal.items().stream()
                .filter(original.undone()::contains)
                .findFirst()
                .map(code -> new ItemAlreadyReversed(reversal.original(), code));
    }

    private static Optional<DomainException> alreadyReversed(Reversal reversal, Situation situation) {
        boolean reversed =
                situation.accepted(reversal.original()).map(Original::reversed).orElse(false);
        return Policy.refuseIf(reversed, () -> new AlreadyReversed(reversal.original()));
    }

    /** What is undone has to be recent too: its points may be gone, and the member's other points would be taken for them. */
    private static Optional<DomainException> originalTooOld(Reversal reversal, Situation situation) {
        return situation
                .accepted(reversal.original())
                .flatMap(original -> Policies.tooLate(original.occurredAt(), situation));
    }

    /** What was for an amount is undone by an amount, and points by points. */
    private static Optional<DomainException> wrongMeasure(Reversal reversal, Situation situation) {
        Original original = situation.accepted(reversal.original()).orElseThrow();
        boolean wrong = original.amountFen().isPresent()
                ? reversal.points().isPresent()
                : reversal.amountFen().isPresent();
        return Policy.refuseIf(
                wrong,
                () -> new WrongMeasure(reversal.original(), original.amountFen().isPresent() ? "amountFen" : "points"));
    }

    private static Optional<DomainException> beyondOriginal(Reversal reversal, Situation situation) {
        Original original = situation.accepted(reversal.original()).orElseThrow();
        long part = part(reversal, original);
        if (part < 1) {
            return Optional.of(new AmountNotPositive(part));
        }
        return Policy.refuseIf(
                part > original.measure(), () -> new ReversalExceeds(reversal.original(), part, original.measure()));
    }

    /** In fen or points; all that is left when nothing is said. */
    static long part(Reversal reversal, Original original) {
        if (!reversal.items().isEmpty()) {
            return TransactionItem.sum(original.named(reversal.items()));
        }
        return reversal.amountFen().orElse(reversal.points().orElse(original.measure()));
    }

    private static Optional<DomainException> neverAContract(Reversal reversal, Situation situation) {
        return Policy.refuseIf(
                situation.lateDays(reversal.occurredAt()).isEmpty(),
                () -> new NoContractInForce(situation.partner().code(), situation.dateOf(reversal.occurredAt())));
    }

    private static Optional<DomainException> tooManyParked(Reversal reversal, Situation situation) {
        long waiting = situation.parked(reversal.original());
        return Policy.refuseIf(waiting >= MOST_PARKED, () -> new TooManyParked(reversal.original(), waiting));
    }
}
