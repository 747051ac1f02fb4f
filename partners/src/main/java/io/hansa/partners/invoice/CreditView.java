package io.hansa.partners.invoice;

import io.hansa.kernel.Actor;
import io.hansa.partners.partner.Credit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a partner's credit stands today.
 *
 * @param stopped whether new accruals that it pays for are refused
 * @param lifts by staff, the latest first
 */
public record CreditView(String partnerCode, Credit credit, boolean stopped, List<Lift> lifts) {

    public CreditView {
        lifts = List.copyOf(lifts);
    }

    /** That somebody lifted the stop. */
    public record Lift(LocalDate until, String reason, Actor by, Instant at) {}
}
