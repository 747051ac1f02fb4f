package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import java.util.Locale;

/** A step of a service was made; fired in its transaction. */
public record ServiceChanged(String partnerCode, String service, ServiceStep step, Actor by) {

    /** The step in lower case: {@code approved}, {@code declined} … */
    public String word() {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
