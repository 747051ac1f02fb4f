package io.hansa.club.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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

    private final AtomicReference<Seen> seen = new AtomicReference<>(Seen.nothing());

    private record Seen(List<PlanView> plans, Instant until) {

        /** Another one each time: what somebody read before it is not taken for what was read after it. */
        static Seen nothing() {
            return new Seen(List.of(), Instant.MIN);
        }
    }

    List<PlanView> all() {
        Seen last = seen.get();
        Instant now = clock.instant();
        if (now.isBefore(last.until())) {
            return last.plans();
        }
        var read = new Seen(fresh(), now.plus(SEEN_FOR));
        seen.compareAndSet(last, read);
        return read.plans();
    }

    /** As they are in the database. */
    List<PlanView> fresh() {
        return rows.current().stream().filter(plan -> plan.terms().enabled()).toList();
    }

    /** This server sees what it has decided once that is committed; before, a reader would find the old plans and keep them. */
    void onDecided(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanDecided event) {
        seen.set(Seen.nothing());
    }
}
