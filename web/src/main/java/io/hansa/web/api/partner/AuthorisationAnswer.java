package io.hansa.web.api.partner;

import io.hansa.partners.transaction.AuthorisationState;
import io.hansa.partners.transaction.AuthorisationView;
import io.hansa.partners.transaction.TransactionRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An authorisation, and what became of it.
 *
 * @param points what was set aside
 * @param captured what was taken of it
 * @param expired what has expired of it while it was set aside
 * @param left what may still be captured
 * @param until when what is left lapses, or has lapsed
 * @param transactions its captures and its release, in their order
 */
public record AuthorisationAnswer(
        String reference,
        long transaction,
        AuthorisationState state,
        Optional<String> outlet,
        Optional<String> member,
        long points,
        long captured,
        long expired,
        long left,
        Instant until,
        Instant occurredAt,
        List<TransactionView> transactions) {

    static AuthorisationAnswer of(AuthorisationView view) {
        TransactionRow row = view.transaction();
        return new AuthorisationAnswer(
                row.reference(),
                row.number().value(),
                view.state(),
                row.outlet(),
                row.member(),
                view.authorised().amount(),
                view.captured().amount(),
                view.expired().amount(),
                view.left().amount(),
                view.until(),
                row.occurredAt(),
                view.followers().stream()
                        .map(follower -> TransactionView.of(follower, Optional.empty()))
                        .toList());
    }
}
