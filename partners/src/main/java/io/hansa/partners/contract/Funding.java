package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.util.Objects;
import java.util.Optional;

/** How a partner pays for the points that it gives: afterwards, by the settlement of a period, or before, in blocks. */
public sealed interface Funding {

    Funding DEFAULT = new Postpaid(Optional.empty());

    /** The most points, and the most fen, that terms speak of. */
    long MOST = 1_000_000_000_000L;

    /** @param creditLimit what the partner may owe unpaid before new accruals are refused; empty: any amount */
    record Postpaid(Optional<Money> creditLimit) implements Funding {
        public Postpaid {
            Objects.requireNonNull(creditLimit);
            creditLimit.ifPresent(limit -> Amounts.requireFen(limit, MOST, "creditLimit"));
        }
    }

    /**
     * Points are bought before they are given.
     *
     * @param reserve so many of what was bought stay untouched
     * @param reorderLevel when no more than this is left, the reserve included, the next block is asked for; at least the reserve
     * @param blockSize how many points a block has
     */
    record Prepaid(Points reserve, Points reorderLevel, Points blockSize) implements Funding {
        public Prepaid {
            InvalidTerms.refuseUnless(reserve.amount() >= 0 && reserve.amount() <= MOST, "reserve");
            InvalidTerms.refuseUnless(
                    reorderLevel.compareTo(reserve) >= 0 && reorderLevel.amount() <= MOST, "reorderLevel");
            InvalidTerms.refuseUnless(blockSize.isPositive() && blockSize.amount() <= MOST, "blockSize");
        }
    }

    default boolean isPrepaid() {
        return this instanceof Prepaid;
    }

    default Optional<Prepaid> prepaid() {
        return this instanceof Prepaid prepaid ? Optional.of(prepaid) : Optional.empty();
    }

    default Optional<Money> creditLimit() {
        return this instanceof Postpaid postpaid ? postpaid.creditLimit : Optional.empty();
    }
}
