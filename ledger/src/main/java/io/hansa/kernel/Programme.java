package io.hansa.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the programme lives: its zone decides on which business date something happened, and when a day ends. */
@ApplicationScoped
public class Programme {

    private ZoneId zone;
    private Clock clock;

    protected Programme() {}

    @Inject
    public Programme(
            @ConfigProperty(name = "hansa.programme.zone", defaultValue = "Asia/Shanghai") ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dateOf(clock.instant());
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of a business date. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
