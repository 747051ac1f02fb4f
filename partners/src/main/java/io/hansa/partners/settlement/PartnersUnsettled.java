package io.hansa.partners.settlement;

import io.hansa.kernel.Conflict;
import java.time.YearMonth;
import java.util.Map;

/** Partners with postings in the period have no statement yet; {@code partner} is the first of them. */
public final class PartnersUnsettled extends Conflict {

    private static final long serialVersionUID = 1L;

    PartnersUnsettled(YearMonth month, String partner) {
        super("partners-unsettled", Map.of("month", month, "partner", partner));
    }
}
