package io.hansa.partners.confirmation;

import io.hansa.kernel.Invalid;
import java.time.Instant;
import java.util.Map;

/** What an accrual waited for is said to have come before the accrual happened. */
public final class CameBeforeAccrual extends Invalid {

    private static final long serialVersionUID = 1L;

    CameBeforeAccrual(Instant occurredAt, Instant accruedAt) {
        super("came-before-accrual", Map.of("occurredAt", occurredAt, "accruedAt", accruedAt));
    }
}
