package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Release;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** For which reasons points are not set aside, captured or released, in this order. */
final class HoldPolicies {

    static final List<Policy<? super Authorisation>> AUTHORISATION = List.of(
            (authorisation, situation) -> Policy.first(Policies.PAYMENT, authorisation, situation),
            HoldPolicies::heldTooLong);

    static final List<Policy<? super Capture>> CAPTURE = List.of(
            Policies::partnerNotActive,
            Policies::occurredInFuture,
            Policies::tooLate,
            Policies::duplicateReference,
            (capture, situation) -> notAuthorised(capture.authorisation(), situation),
            (capture, situation) -> ended(capture.authorisation(), situation),
            (capture, situation) -> lapsed(capture.authorisation(), situation),
            HoldPolicies::beyondAuthorised,
            (capture, situation) ->
                    Policies.itemsDoNotAddUp(capture.items(), capture.points().orElse(0)));

    /** A partner that is no longer active may still give back. */
    static final List<Policy<? super Release>> RELEASE = List.of(
            Policies::occurredInFuture,
            Policies::duplicateReference,
            (release, situation) -> notAuthorised(release.authorisation(), situation),
            (release, situation) -> ended(release.authorisation(), situation),
            (release, situation) -> lapsed(release.authorisation(), situation));

    private HoldPolicies() {}

    private static Optional<DomainException> heldTooLong(Authorisation authorisation, Situation situation) {
        Duration longest = situation.limits(authorisation.occurredAt()).longestHold();
        return Policy.refuseIf(
                authorisation
                        .hold()
                        .filter(asked -> asked.compareTo(longest) > 0)
                        .isPresent(),
                () -> new HoldTooLong(longest));
    }

    private static Optional<DomainException> notAuthorised(String reference, Situation situation) {
        return Policy.refuseIf(situation.authorised(reference).isEmpty(), () -> new AuthorisationNotFound(reference));
    }

    private static Optional<DomainException> ended(String reference, Situation situation) {
        return situation
                .authorised(reference)
                .filter(authorised -> authorised.left() <= 0)
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
}
