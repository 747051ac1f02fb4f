package io.hansa.club.closing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which rows of a closing are wanted: those that have all of these; an empty one does not matter. */
public record RowFilter(
        Optional<String> cohort, Optional<String> funder, Optional<String> tier, Optional<String> expires) {

    public static final RowFilter ALL =
            new RowFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Map<Dimension, String> values() {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        cohort.ifPresent(value -> values.put(Dimension.COHORT, value));
        funder.ifPresent(value -> values.put(Dimension.FUNDER, value));
        tier.ifPresent(value -> values.put(Dimension.TIER, value));
        expires.ifPresent(value -> values.put(Dimension.EXPIRES, value));
        return values;
    }
}
