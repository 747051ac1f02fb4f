package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import java.util.Optional;

/**
 * What a partner's postings of a period come to.
 *
 * @param bills what the partner owes for accruals, reversals taken off
 * @param payables what it is owed for redemptions and vouchers, reversals taken off; negative or zero
 * @param net bills and payables together: positive, the partner pays; negative, it is paid
 * @param statement number of its statement; empty while it is not settled
 */
public record PartnerPosition(
        String partnerCode, long transactions, Money bills, Money payables, Money net, Optional<String> statement) {}
