package io.hansa.partners.contract;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** The new version would change what is in force already: it may begin on {@code earliest} or later. */
public final class ContractBegun extends Conflict {

    private static final long serialVersionUID = 1L;

    ContractBegun(LocalDate begins, LocalDate earliest) {
        super("contract-begun", Map.of("begins", begins, "earliest", earliest));
    }
}
