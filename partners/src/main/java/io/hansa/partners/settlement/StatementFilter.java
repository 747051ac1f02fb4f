package io.hansa.partners.settlement;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which statements to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users and clients
 */
public record StatementFilter(Optional<YearMonth> month, Optional<String> partnerCode) {

    public static final StatementFilter ALL = new StatementFilter(Optional.empty(), Optional.empty());

    /** The same, of the caller's own partner only where the caller has one. */
    StatementFilter within(Optional<String> own) {
        return new StatementFilter(month, own.or(() -> partnerCode));
    }
}
