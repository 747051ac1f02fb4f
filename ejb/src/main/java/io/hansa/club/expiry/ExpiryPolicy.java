package io.hansa.club.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The programme's policy: points live a number of months after they were earned, and then to that month's end. */
@ApplicationScoped
public class ExpiryPolicy {

    private int months;

    protected ExpiryPolicy() {}

    @Inject
    public ExpiryPolicy(@ConfigProperty(name = "hansa.points.months", defaultValue = "24") int months) {
        if (months < 1) {
            throw new IllegalArgumentException("points live at least a month: hansa.points.months=" + months);
        }
        this.months = months;
    }

    /** The first date on which points earned on {@code earnedOn} can no longer be used. */
    public LocalDate expiresOn(LocalDate earnedOn) {
        return earnedOn.plusMonths(months).withDayOfMonth(1).plusMonths(1);
    }
}
