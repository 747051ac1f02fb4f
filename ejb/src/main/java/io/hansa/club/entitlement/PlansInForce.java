package io.hansa.club.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The plans that grant something now. It remembers them for a while, because each batch of partners' messages asks; what a server has
 * not seen yet when a tier rises, the run of the day grants.
 */
@ApplicationScoped
class PlansInForce {

    private static final Duration SEEN_FOR = Duration.ofSeconds(30);

    @Inject
    PlanRows rows;

    @Inject
    Clock clock;

    private volatile Seen seen;

    private record Seen(List<PlanView> plans, Instant until) {}

    List<PlanView> all() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last == null || !now.isBefore(last.until())) {
            last = new Seen(fresh(), now.plus(SEEN_FOR));
            seen = last;
        }
        return last.plans();
    }

    /** As they are in the database. */
    List<PlanView> fresh() {
        return rows.current().stream().filter(plan -> plan.terms().enabled()).toList();
    }

    /** This server sees what it has just decided. */
    void forget() {
        seen = null;
    }
}
