package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** Nothing is agreed with the partner for this date. */
public final class NoContractInForce extends Conflict {

    private static final long serialVersionUID = 1L;

    public NoContractInForce(String partnerCode, LocalDate date) {
        super("no-contract-in-force", Map.of("partner", partnerCode, "date", date));
    }
}
