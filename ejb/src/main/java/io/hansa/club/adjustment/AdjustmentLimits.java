package io.hansa.club.adjustment;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.security.Caller;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far somebody may correct alone: so many points of one member's on one business date, whichever way. Jobs have no limit. */
@ApplicationScoped
class AdjustmentLimits {

    @Inject
    @ConfigProperty(name = "hansa.adjustment.limit", defaultValue = "5000")
    long ofService;

    @Inject
    @ConfigProperty(name = "hansa.adjustment.limit.finance", defaultValue = "50000")
    long ofFinance;

    /** How long a request waits for a second person. */
    @Inject
    @ConfigProperty(name = "hansa.adjustment.days", defaultValue = "14")
    int days;

    @Inject
    AdjustmentRows rows;

    @Inject
    Programme programme;

    /** Whether the caller may make it alone. Its member is locked, so that many small ones at once count as what they come to. */
    boolean allow(Adjustment asked, EJBContext context) {
        if (context.isCallerInRole(Roles.SYSTEM)) {
            return true;
        }
        boolean finance = context.isCallerInRole(Roles.FINANCE) || context.isCallerInRole(Roles.ADMIN);
        long limit = finance ? ofFinance : ofService;
        Instant today = programme.startOf(programme.today());
        long before = rows.postedSince(today, Caller.of(context), asked.member());
        return Math.addExact(before, asked.size()) <= limit;
    }

    Instant until(Instant now) {
        return now.plus(Duration.ofDays(days));
    }
}
