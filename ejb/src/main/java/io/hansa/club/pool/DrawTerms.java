package io.hansa.club.pool;

import io.hansa.kernel.Points;
import java.util.Objects;
import java.util.Optional;

/**
 * On what terms a member draws on a pool just now.
 *
 * @param name of who shares it
 * @param cap what the member may draw in a period; empty: all that is there
 * @param approvalAbove a draw of more waits for an approval; zero: every draw; empty: none
 */
public record DrawTerms(
        PoolHolder holder, String name, Optional<Points> cap, CapPeriod period, Optional<Points> approvalAbove) {

    public DrawTerms {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(name);
        Objects.requireNonNull(cap);
        Objects.requireNonNull(period);
        Objects.requireNonNull(approvalAbove);
    }

    /** Whether a draw of so much waits for an approval. */
    public boolean waits(Points amount) {
        return approvalAbove.filter(above -> amount.compareTo(above) > 0).isPresent();
    }
}
