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
 * @param left what may still be captured
 * @param until when what is left lapses, or has lapsed
 * @param followers its captures and its release, in their order
 */
public record AuthorisationView(
        TransactionRow transaction,
        AuthorisationState state,
        Points authorised,
        Points captured,
        Points left,
        Instant until,
        List<TransactionRow> followers) {

    public AuthorisationView {
        followers = List.copyOf(followers);
    }

    static AuthorisationView of(
            TransactionRow transaction, Instant until, List<TransactionRow> followers, Instant now) {
        Points authorised = transaction.points().negated();
        Points captured = followers.stream()
                .filter(row -> row.kind() == TransactionKind.CAPTURE)
                .map(row -> row.points().negated())
                .reduce(Points.ZERO, Points::plus);
        AuthorisationState state = state(authorised, captured, until, followers, now);
        Points left = state == AuthorisationState.OPEN ? authorised.minus(captured) : Points.ZERO;
        return new AuthorisationView(transaction, state, authorised, captured, left, until, followers);
    }

    private static AuthorisationState state(
            Points authorised, Points captured, Instant until, List<TransactionRow> followers, Instant now) {
        if (followers.stream().anyMatch(row -> row.kind() == TransactionKind.RELEASE)) {
            return AuthorisationState.RELEASED;
        }
        if (captured.equals(authorised)) {
            return AuthorisationState.CAPTURED;
        }
        return now.isBefore(until) ? AuthorisationState.OPEN : AuthorisationState.LAPSED;
    }
}
