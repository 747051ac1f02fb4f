package io.hansa.partners.missing;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The claim is over, or silence has decided it. */
public final class MissingOver extends Conflict {

    private static final long serialVersionUID = 1L;

    MissingOver(MissingNumber number) {
        super("missing-over", Map.of("claim", number.value()));
    }
}
