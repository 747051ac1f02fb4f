package io.hansa.club.frequency;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** The member was contacted often enough for the purpose, through whatever channel; {@code from} says from when again. */
public class ContactLimitReached extends Conflict {

    private static final long serialVersionUID = 1L;

    public ContactLimitReached(FrequencyTerms terms, LocalDate from) {
        super(
                "contact-limit-reached",
                Map.of("field", "over", "times", terms.times(), "days", terms.days(), "from", from));
    }
}
