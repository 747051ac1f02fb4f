package io.hansa.partners.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Goes with the system's clock until it is told another time. */
final class TestClock extends Clock {

    private volatile Instant set;

    void set(Instant instant) {
        set = instant;
    }

    @Override
    public Instant instant() {
        return set == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
