package io.hansa.club.member;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A place in the list of a member's steps, the latest first. */
record StepPlace(Instant at, long id) {

    static final StepPlace FIRST = new StepPlace(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    static StepPlace read(String cursor) {
        String[] parts = cursor.split("-");
        return new StepPlace(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
    }

    String cursor() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
