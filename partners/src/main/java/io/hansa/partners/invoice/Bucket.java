package io.hansa.partners.invoice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** For how long something open is overdue. */
public enum Bucket {
    NOT_DUE(0),
    DAYS_30(30),
    DAYS_60(60),
    DAYS_90(90),
    LONGER(Long.MAX_VALUE);

    private final long most;

    Bucket(long most) {
        this.most = most;
    }

    /** On its due date something is not overdue yet. */
    static Bucket of(LocalDate dueOn, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(dueOn, asOf);
        for (Bucket bucket : values()) {
            if (days <= bucket.most) {
                return bucket;
            }
        }
        throw new IllegalStateException("the last has no end");
    }
}
