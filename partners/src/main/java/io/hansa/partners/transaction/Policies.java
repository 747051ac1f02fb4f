package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.account.AccountId;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.NoContractInForce;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Payment;
import io.hansa.partners.transaction.TransactionRequest.Release;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For which reasons each kind of request is refused, in this order. Whether there are points enough, the ledger says. */
final class Policies {

    /** The most points, and the most fen, that one transaction may be about. */
    static final long MOST = 1_000_000_000;

    /** The most reversals that wait for one original; when it comes, they are all its transaction's. */
    static final long MOST_PARKED = 50;

    /** How far a till's clock may be ahead of ours. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    static final List<Policy<? super Accrual>> ACCRUAL = List.of(
            Policies::partnerNotActive,
            (accrual, situation) -> unknownOutlet(accrual.outlet(), situation),
            (accrual, situation) -> unknownMember(accrual.member(), situation),
            (accrual, situation) -> memberNotActive(accrual.member(), situation),
            (accrual, situation) -> outOfRange(accrual.amountFen().orElseGet(accrual.points()::getAsLong)),
            Policies::occurredInFuture,
            Policies::noContract,
            Policies::tooLate,
            Policies::duplicateReference,
            Policies::earnsNothing,
            Policies::earnsTooMuch,
            Policies::partnerOverdue,
            Policies::nothingBought,
            Policies::creditExhausted);

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

    static final List<Policy<? super Authorisation>> AUTHORISATION = List.of(
            (authorisation, situation) -> Policy.first(PAYMENT, authorisation, situation), Policies::heldTooLong);

    static final List<Policy<? super Capture>> CAPTURE = List.of(
            Policies::partnerNotActive,
            Policies::occurredInFuture,
            Policies::tooLate,
            Policies::duplicateReference,
            (capture, situation) -> notAuthorised(capture.authorisation(), situation),
            (capture, situation) -> ended(capture.authorisation(), situation),
            (capture, situation) -> lapsed(capture.authorisation(), situation),
            Policies::beyondAuthorised);

    /** A partner that is no longer active may still give back. */
    static final List<Policy<? super Release>> RELEASE = List.of(
            Policies::occurredInFuture,
            Policies::duplicateReference,
            (release, situation) -> notAuthorised(release.authorisation(), situation),
            (release, situation) -> ended(release.authorisation(), situation),
            (release, situation) -> lapsed(release.authorisation(), situation));

    /** A partner that is no longer active may still take back what it did. */
    static final List<Policy<? super Reversal>> REVERSAL =
            List.of(Policies::occurredInFuture, Policies::tooLate, Policies::duplicateReference);

    /** Of one whose original is there. */
    static final List<Policy<? super Reversal>> UNDOING = List.of(
            Policies::cannotBeReversed,
            Policies::alreadyReversed,
            Policies::originalTooOld,
            Policies::wrongMeasure,
            Policies::beyondOriginal);

    /** Of one whose original is not there yet. */
    static final List<Policy<? super Reversal>> PARKING = List.of(Policies::neverAContract, Policies::tooManyParked);

    /** Of one that was parked, before what holds for the undoing. */
    static final List<Policy<? super Reversal>> MATCHED = List.of(Policies::duplicateReference);

    private Policies() {}

    private static Optional<DomainException> partnerNotActive(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                !situation.partner().active(),
                () -> new PartnerNotActive(situation.partner().code()));
    }

    private static Optional<DomainException> unknownOutlet(String outlet, Situation situation) {
        if (!situation.hasOutlet(outlet)) {
            return Optional.of(new UnknownOutlet(outlet));
        }
        return Policy.refuseIf(!situation.mayActFor(outlet), () -> new OutletNotAllowed(outlet));
    }

    private static Optional<DomainException> unknownMember(String member, Situation situation) {
        return Policy.refuseIf(situation.member(member).isEmpty(), () -> new UnknownMember(member));
    }

    private static Optional<DomainException> memberNotActive(String member, Situation situation) {
        boolean active = situation.member(member).map(MemberAccounts::active).orElse(false);
        return Policy.refuseIf(!active, () -> new MemberNotActive(member));
    }

    private static Optional<DomainException> outOfRange(long amount) {
        if (amount < 1) {
            return Optional.of(new AmountNotPositive(amount));
        }
        return Policy.refuseIf(amount > MOST, () -> new AmountTooLarge(amount, MOST));
    }

    private static Optional<DomainException> occurredInFuture(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                request.occurredAt().isAfter(situation.now().plus(CLOCK_SKEW)),
                () -> new OccurredInFuture(request.occurredAt()));
    }

    private static Optional<DomainException> noContract(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                situation.contract(request.occurredAt()).isEmpty(),
                () -> new NoContractInForce(situation.partner().code(), situation.dateOf(request.occurredAt())));
    }

    private static Optional<DomainException> heldTooLong(Authorisation authorisation, Situation situation) {
        Duration longest = situation.limits(authorisation.occurredAt()).longestHold();
        return Policy.refuseIf(
                authorisation
                        .hold()
                        .filter(asked -> asked.compareTo(longest) > 0)
                        .isPresent(),
                () -> new HoldTooLong(longest));
    }

    private static Optional<DomainException> tooLate(TransactionRequest request, Situation situation) {
        return tooLate(request.occurredAt(), situation);
    }

    private static Optional<DomainException> tooLate(Instant occurredAt, Situation situation) {
        return situation
                .contract(occurredAt)
                .map(contract -> contract.terms().lateDays())
                .filter(days -> occurredAt.plus(Duration.ofDays(days)).isBefore(situation.now()))
                .map(days -> new TooLate(occurredAt, days));
    }

    /** What is undone has to be recent too: its points may be gone, and the member's other points would be taken for them. */
    private static Optional<DomainException> originalTooOld(Reversal reversal, Situation situation) {
        return situation.accepted(reversal.original()).flatMap(original -> tooLate(original.occurredAt(), situation));
    }

    private static Optional<DomainException> duplicateReference(TransactionRequest request, Situation situation) {
        return Policy.refuseIf(
                situation.accepted(request.reference()).isPresent(), () -> new DuplicateReference(request.reference()));
    }

    private static Optional<DomainException> earnsNothing(Accrual accrual, Situation situation) {
        return Policy.refuseIf(
                earned(accrual, situation) == 0,
                () -> new NothingEarned(
                        accrual.amountFen().orElse(0), rate(accrual, situation).toString()));
    }

    private static Optional<DomainException> earnsTooMuch(Accrual accrual, Situation situation) {
        long points = earned(accrual, situation);
        return Policy.refuseIf(points > MOST, () -> new AmountTooLarge(points, MOST));
    }

    private static long earned(Accrual accrual, Situation situation) {
        return accrual.points()
                .orElseGet(() ->
                        rate(accrual, situation).pointsFor(accrual.amountFen().getAsLong()));
    }

    private static Rate rate(Accrual accrual, Situation situation) {
        return rates(accrual, situation).accrual();
    }

    private static Rates rates(Accrual accrual, Situation situation) {
        return situation.rates(accrual.occurredAt(), accrual.member(), accrual.goods());
    }

    /**
     * Of what the partner pays for, now or by what it bought. It is today that counts and not when it happened, or a stop would be
     * walked around by dating back.
     */
    private static Optional<DomainException> partnerOverdue(Accrual accrual, Situation situation) {
        LocalDate today = situation.dateOf(situation.now());
        boolean stopped = situation.partner().credit().isStoppedOn(today)
                && (drawsOnAllowance(accrual, situation)
                        || Yield.of(accrual, rates(accrual, situation)).money() > 0);
        return Policy.refuseIf(
                stopped,
                () -> new PartnerOverdue(
                        situation.partner().code(),
                        situation.partner().credit().invoice().orElseThrow()));
    }

    /** Of a partner that gives what it has bought. How much is left the ledger says. */
    private static Optional<DomainException> nothingBought(Accrual accrual, Situation situation) {
        AccountId wallet = situation.member(accrual.member()).orElseThrow().wallet();
        boolean missing = drawsOnAllowance(accrual, situation)
                && situation.means().share(wallet).isEmpty();
        return Policy.refuseIf(
                missing, () -> new AllowanceExhausted(situation.partner().code(), earned(accrual, situation), 0));
    }

    static boolean drawsOnAllowance(Accrual accrual, Situation situation) {
        return !situation.partner().sandbox()
                && situation
                        .contract(accrual.occurredAt())
                        .orElseThrow()
                        .terms()
                        .funding()
                        .isPrepaid()
                && rates(accrual, situation).funder() == Funder.PARTNER;
    }

    /** Counted is what is owed now, with what this batch has added so far; nobody else adds an accrual before it commits. */
    private static Optional<DomainException> creditExhausted(Accrual accrual, Situation situation) {
        ContractView contract = situation.contract(accrual.occurredAt()).orElseThrow();
        long bill = Yield.of(accrual, rates(accrual, situation)).money();
        long owed = situation.means().owed();
        return contract.terms()
                .funding()
                .creditLimit()
                .filter(limit -> bill > 0 && Math.addExact(owed, bill) > limit.minor())
                .map(limit -> new CreditExhausted(situation.partner().code(), contract.version(), limit.minor(), owed));
    }

    private static Optional<DomainException> notAuthorised(String reference, Situation situation) {
        return Policy.refuseIf(situation.authorised(reference).isEmpty(), () -> new AuthorisationNotFound(reference));
    }

    private static Optional<DomainException> ended(String reference, Situation situation) {
        return situation
                .authorised(reference)
                .filter(authorised -> authorised.left() == 0)
                .map(authorised -> new AuthorisationEnded(reference));
    }

    private static Optional<DomainException> lapsed(String reference, Situation situation) {
        return situation
                .authorised(reference)
                .filter(authorised -> authorised.over(situation.now()))
                .map(authorised -> new AuthorisationLapsed(reference, authorised.until()));
    }

    private static Optional<DomainException> beyondAuthorised(Capture capture, Situation situation) {
        long left = situation.authorised(capture.authorisation()).orElseThrow().left();
        long points = capture.points().orElse(left);
        if (points < 1) {
            return Optional.of(new AmountNotPositive(points));
        }
        return Policy.refuseIf(points > left, () -> new CaptureExceeds(capture.authorisation(), points, left));
    }

    private static Optional<DomainException> cannotBeReversed(Reversal reversal, Situation situation) {
        return situation
                .accepted(reversal.original())
                .filter(original -> !original.reversible())
                .map(original -> new CannotBeReversed(reversal.original(), original.kind()));
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

    private static Optional<DomainException> alreadyReversed(Reversal reversal, Situation situation) {
        boolean reversed =
                situation.accepted(reversal.original()).map(Original::reversed).orElse(false);
        return Policy.refuseIf(reversed, () -> new AlreadyReversed(reversal.original()));
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
        return reversal.amountFen().orElse(reversal.points().orElse(original.measure()));
    }
}
