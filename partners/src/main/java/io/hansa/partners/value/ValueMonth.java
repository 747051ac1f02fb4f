package io.hansa.partners.value;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.YearMonth;

/**
 * What all partners' months come to. Members are not added up: who was with two partners would count twice; who was brought was
 * brought by one.
 */
public record ValueMonth(
        YearMonth month,
        Points accruedPoints,
        Points redeemedPoints,
        Money billed,
        Money reimbursed,
        Money other,
        Money cost,
        long brought,
        Instant valuedAt) {

    public Money margin() {
        return billed.plus(other).plus(reimbursed.negated()).plus(cost.negated());
    }
}
