package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.YearMonth;

/** A statement in a list. */
public record StatementRow(
        String number,
        String partnerCode,
        YearMonth month,
        long transactions,
        Money net,
        StatementView.Dues dues,
        Instant issuedAt) {}
