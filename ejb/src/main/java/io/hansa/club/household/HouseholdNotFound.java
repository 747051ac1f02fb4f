package io.hansa.club.household;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such household. */
public class HouseholdNotFound extends NotFound {

    public HouseholdNotFound(String number) {
        super("household-not-found", Map.of("household", number));
    }
}
