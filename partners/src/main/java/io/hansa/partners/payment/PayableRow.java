package io.hansa.partners.payment;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a statement of a closed month asks to be paid and is in no living order.
 *
 * @param dueOn when the partner expects it
 * @param account to which it would be paid, its last characters; empty: none is agreed
 * @param fault why it cannot be paid
 */
public record PayableRow(
        String statement,
        String partnerCode,
        LocalizedText partnerName,
        YearMonth month,
        Money amount,
        Optional<LocalDate> dueOn,
        Optional<String> account,
        Optional<PayoutFault> fault) {}
