package io.hansa.web.api.partner;

import io.hansa.partners.visit.VisitReceipt;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody was let in.
 *
 * @param guests who may come along, which may be fewer than {@code guestsAsked} where the right lets the member in alone
 * @param used how many of the right
 * @param left how many were left of it then
 * @param paidFen what the partner is paid
 */
public record VisitAnswer(
        long visit,
        String reference,
        String outlet,
        String right,
        String rightName,
        String maskedName,
        int guestsAsked,
        int guests,
        long used,
        long left,
        long paidFen,
        Instant occurredAt,
        Optional<Long> entry,
        Optional<Instant> takenBackAt) {

    static VisitAnswer of(VisitReceipt receipt, Locale language) {
        return new VisitAnswer(
                receipt.number(),
                receipt.reference(),
                receipt.outlet(),
                receipt.right(),
                receipt.rightName().in(language),
                receipt.maskedName(),
                receipt.guestsAsked(),
                receipt.guests(),
                receipt.used(),
                receipt.left(),
                receipt.paidFen(),
                receipt.occurredAt(),
                receipt.entry().map(entry -> entry.value()),
                receipt.takenBackAt());
    }
}
