package io.hansa.partners.provider;

import java.util.Locale;

/** A provider was limited, suspended or freed; fired in the transaction in which it was. */
public record StandingChanged(StandingStep step) {

    /** Where it stands now, in lower case: {@code free}, {@code limited}, {@code suspended}. */
    public String word() {
        return step.standing().name().toLowerCase(Locale.ROOT);
    }
}
