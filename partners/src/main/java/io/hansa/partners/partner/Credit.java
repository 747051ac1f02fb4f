package io.hansa.partners.partner;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a partner accrues on credit, as far as its invoices say. By dates, so that a stop begins by itself when its day has come, and
 * nobody has to run anything for it.
 *
 * @param until the last date on which new accruals are taken while {@code invoice} is open; empty: nothing is open
 * @param invoice of its open ones the one that stops it first
 * @param reprieve until when staff lifted the stop, that date included
 */
public record Credit(Optional<LocalDate> until, Optional<String> invoice, Optional<LocalDate> reprieve) {

    public boolean isStoppedOn(LocalDate date) {
        return until.map(date::isAfter).orElse(false)
                && reprieve.map(date::isAfter).orElse(true);
    }
}
