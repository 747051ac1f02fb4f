package io.hansa.club.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long those who leave may come back to their points, and those who do nothing count as active. */
@ApplicationScoped
class LeavingPolicy {

    /** What was held or pending when somebody left may come back that long after. */
    static final int LATE_DAYS = 60;

    private int keepDays;
    private int dormantDays;

    protected LeavingPolicy() {}

    @Inject
    LeavingPolicy(
            @ConfigProperty(name = "hansa.leaving.keep-days", defaultValue = "30") int keepDays,
            @ConfigProperty(name = "hansa.dormant.days", defaultValue = "365") int dormantDays) {
        if (keepDays < 0 || dormantDays < 0) {
            throw new IllegalArgumentException("hansa.leaving.keep-days and hansa.dormant.days are not negative");
        }
        this.keepDays = keepDays;
        this.dormantDays = dormantDays;
    }

    LocalDate lapsesOn(LocalDate leftOn) {
        return leftOn.plusDays(keepDays);
    }

    boolean rests() {
        return dormantDays > 0;
    }

    /** Whoever did something on this day or later is active. */
    LocalDate activeSince(LocalDate today) {
        return today.minusDays(dormantDays);
    }
}
