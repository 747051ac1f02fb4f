package io.hansa.club.merge;

import io.hansa.kernel.Conflict;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Something stands in the way; {@code hindrances} are all that do. */
public class MergeHindered extends Conflict {

    private static final long serialVersionUID = 1L;

    public MergeHindered(Collection<Hindrance> hindrances) {
        super(
                "merge-hindered",
                Map.of(
                        "hindrances",
                        hindrances.stream().map(Hindrance::name).sorted().collect(Collectors.joining(","))));
    }
}
