package io.hansa.jobs.demo;

import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;

/** The days of the demo club, counted back from the day on which it was begun, and its seed. */
@ApplicationScoped
class DemoCalendar {

    static final int DAYS = 90;

    @Inject
    Programme programme;

    LocalDate today() {
        return programme.today();
    }

    LocalDate firstDay() {
        return today().minusDays(DAYS);
    }

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(programme.zone()).toInstant();
    }

    Instant now() {
        return programme.now();
    }

    /** Random numbers that are the same in every demo club for the same purpose. */
    static SplittableRandom random(String purpose) {
        return new SplittableRandom(20261121L * 31 + purpose.hashCode());
    }
}
