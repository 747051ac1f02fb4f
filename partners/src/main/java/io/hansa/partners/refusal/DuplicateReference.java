package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** An accepted transaction of the partner has this reference already. */
public final class DuplicateReference extends Conflict {

    public static final String CODE = "duplicate-reference";

    private static final long serialVersionUID = 1L;

    public DuplicateReference(String reference) {
        super(CODE, Map.of("reference", reference));
    }
}
