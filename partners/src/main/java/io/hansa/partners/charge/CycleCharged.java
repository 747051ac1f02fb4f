package io.hansa.partners.charge;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cycle was charged already; {@code next} is the first date of the following one, where there is one. */
public final class CycleCharged extends Conflict {

    private static final long serialVersionUID = 1L;

    CycleCharged(LocalDate cycle, Optional<LocalDate> next) {
        super("cycle-charged", args(cycle, next));
    }

    private static Map<String, Object> args(LocalDate cycle, Optional<LocalDate> next) {
        var args = new TreeMap<String, Object>();
        args.put("cycle", cycle);
        next.ifPresent(date -> args.put("next", date));
        return args;
    }
}
