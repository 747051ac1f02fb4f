package io.hansa.partners.payment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A payment order in a list. */
public record PaymentOrderRow(
        OrderNumber number,
        OrderState state,
        LocalDate executeOn,
        int payments,
        Money total,
        Actor draftedBy,
        Instant draftedAt,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt) {}
