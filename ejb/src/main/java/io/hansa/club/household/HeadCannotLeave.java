package io.hansa.club.household;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The head leaves last: the others leave first, or the household is split. */
public class HeadCannotLeave extends Conflict {

    private static final long serialVersionUID = 1L;

    public HeadCannotLeave(String household) {
        super("household-head-stays", Map.of("household", household));
    }
}
