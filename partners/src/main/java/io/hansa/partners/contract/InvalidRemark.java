package io.hansa.partners.contract;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What is said with a step has at most 500 characters, and where it is needed, one at least. */
public final class InvalidRemark extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidRemark(int most) {
        super("invalid-remark", Map.of("field", "remark", "most", most));
    }
}
