package io.hansa.partners.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much members can claim by themselves, because silence believes them. */
@ApplicationScoped
class MissingLimits {

    /** The most claims of a member that wait at once. */
    static final int MOST_WAITING = 10;

    private long mostFen;

    protected MissingLimits() {}

    @Inject
    MissingLimits(@ConfigProperty(name = "hansa.missing.limit", defaultValue = "2000000") long mostFen) {
        this.mostFen = mostFen;
    }

    /** The largest amount of one purchase. */
    long mostFen() {
        return mostFen;
    }
}
