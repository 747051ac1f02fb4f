package io.hansa.partners.invoice;

import java.time.LocalDate;

/** Somebody lets a partner accrue in spite of an overdue invoice. Fired within the transaction. */
public record CreditLifted(String partnerCode, LocalDate until) {}
