package io.hansa.club.frequency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a member may be contacted for a purpose now.
 *
 * @param terms the limit that holds; empty: there is none
 * @param used touches that count today
 * @param from from when again; empty: now
 */
public record ReachView(TouchPurpose purpose, Optional<FrequencyTerms> terms, int used, Optional<LocalDate> from) {

    public boolean isFree() {
        return from.isEmpty();
    }
}
