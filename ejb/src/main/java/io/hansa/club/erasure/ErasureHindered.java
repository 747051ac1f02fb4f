package io.hansa.club.erasure;

import io.hansa.kernel.Conflict;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Something is open still; {@code hindrances} are all that is. */
public class ErasureHindered extends Conflict {

    private static final long serialVersionUID = 1L;

    public ErasureHindered(Collection<ErasureHindrance> hindrances) {
        super(
                "erasure-hindered",
                Map.of(
                        "hindrances",
                        hindrances.stream().map(ErasureHindrance::name).sorted().collect(Collectors.joining(","))));
    }
}
