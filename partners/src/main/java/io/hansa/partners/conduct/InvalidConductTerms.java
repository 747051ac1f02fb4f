package io.hansa.partners.conduct;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A term of the policy is out of its range; {@code field} names it. */
public final class InvalidConductTerms extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidConductTerms(String field, int least, int most) {
        super("invalid-conduct-terms", Map.of("field", field, "least", least, "most", most));
    }
}
