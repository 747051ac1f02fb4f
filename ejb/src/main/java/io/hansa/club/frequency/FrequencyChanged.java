package io.hansa.club.frequency;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has set the cell meanwhile. */
public class FrequencyChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public FrequencyChanged(FrequencyCell cell) {
        super("frequency-changed", Map.of("cell", cell.toString()));
    }
}
