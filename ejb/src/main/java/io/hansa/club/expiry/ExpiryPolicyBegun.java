package io.hansa.club.expiry;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** It would change what is in force already: it may begin on {@code earliest} or later. */
public class ExpiryPolicyBegun extends Conflict {

    public ExpiryPolicyBegun(LocalDate begins, LocalDate earliest) {
        super("expiry-policy-begun", Map.of("begins", begins, "earliest", earliest));
    }
}
