package io.hansa.partners.transaction;

import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;

/**
 * An accepted authorisation, and what became of it.
 *
 * @param transaction the authorisation's own
 * @param authorised what was set aside
 * @param captured what was taken of it so far, also when it was reversed since
 * @param expired what has expired of it while it was set aside
 * @param left what may still be captured
 * @param until when what is left lapses, or has lapsed
 * @param followers its captures and its release, in their order
 */
public record AuthorisationView(
        TransactionRow transaction,
        AuthorisationState state,
        Points authorised,
        Points captured,
        Points expired,
        Points left,
        Instant until,
        List<TransactionRow> followers) {

    public AuthorisationView {
        followers = List.copyOf(followers);
    }

    static AuthorisationView of(
            TransactionRow transaction, Points expired, Instant until, List<TransactionRow> followers, Instant now) {
        Points authorised = transaction.points().negated();
        Points captured = followers.stream()
                .filter(row -> row.kind() == TransactionKind.CAPTURE)
                .map(row -> row.points().negated())
                .reduce(Points.ZERO, Points::plus);
        Points rest = authorised.minus(captured);
        AuthorisationState state = state(rest, expired, until, followers, now);
        Points left = state == AuthorisationState.OPEN ? rest.minus(expired) : Points.ZERO;
        return new AuthorisationView(transaction, state, authorised, captured, expired, left, until, followers);
    }

    private static AuthorisationState state(
            Points rest, Points expired, Instant until, List<TransactionRow> followers, Instant now) {
        if (followers.stream().anyMatch(row -> row.kind() == TransactionKind.RELEASE)) {
            return AuthorisationState.RELEASED;
        }
        if (!rest.isPositive()) {
            return AuthorisationState.CAPTURED;
        }
        if (rest.equals(expired)) {
            return AuthorisationState.EXPIRED;
        }
        return now.isBefore(until) ? AuthorisationState.OPEN : AuthorisationState.LAPSED;
    }
}
