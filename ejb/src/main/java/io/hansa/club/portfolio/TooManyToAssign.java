package io.hansa.club.portfolio;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** More members than are assigned in one transaction. */
public class TooManyToAssign extends Invalid {

    private static final long serialVersionUID = 1L;

    public TooManyToAssign(int most) {
        super("too-many-to-assign", Map.of("field", "members", "most", most));
    }
}
