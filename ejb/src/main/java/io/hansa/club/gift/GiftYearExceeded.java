package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** More than may still be given in this calendar year. */
public class GiftYearExceeded extends Conflict {

    private static final long serialVersionUID = 1L;

    public GiftYearExceeded(long perYear, long left) {
        super("gift-year-exceeded", Map.of("perYear", perYear, "left", left, "field", "amount"));
    }
}
