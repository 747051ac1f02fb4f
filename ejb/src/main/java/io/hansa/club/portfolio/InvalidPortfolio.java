package io.hansa.club.portfolio;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A portfolio, an assignment or a contact cannot be so; {@code field} says where. */
public class InvalidPortfolio extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidPortfolio(String field) {
        super("invalid-portfolio", Map.of("field", field));
    }
}
