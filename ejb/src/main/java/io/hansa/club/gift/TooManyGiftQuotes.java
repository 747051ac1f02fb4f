package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has looked for too many takers within a day. */
public class TooManyGiftQuotes extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooManyGiftQuotes(int most) {
        super("too-many-gift-quotes", Map.of("most", most));
    }
}
