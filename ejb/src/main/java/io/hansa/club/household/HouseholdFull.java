package io.hansa.club.household;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The household has as many members as one may have. */
public class HouseholdFull extends Conflict {

    public HouseholdFull(String number, int most) {
        super("household-full", Map.of("household", number, "most", most));
    }
}
