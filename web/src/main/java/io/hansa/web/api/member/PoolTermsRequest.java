package io.hansa.web.api.member;

import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * How a household shares from now on.
 *
 * @param version that the caller has seen
 * @param cap what each may draw in the period; absent: all that is there
 * @param approvalAbove a draw of more waits for the head; absent: none
 */
public record PoolTermsRequest(
        @NotNull @PositiveOrZero Integer version,
        @NotNull Integer sharePercent,
        @PositiveOrZero Long cap,
        @NotNull CapPeriod period,
        @PositiveOrZero Long approvalAbove) {

    PoolTerms terms() {
        return new PoolTerms(
                version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
    }
}
