package io.hansa.club.ladder;

import java.util.Objects;

/** At least so much of a measure: who has exactly as much, has it. */
public record Criterion(Measure measure, long atLeast) {

    private static final long MOST = 1_000_000_000_000L;

    public Criterion {
        Objects.requireNonNull(measure);
        if (atLeast < 1 || atLeast > MOST) {
            throw new InvalidLadder("criterion");
        }
    }

    static Criterion parse(String text) {
        int sign = text.indexOf(">=");
        return new Criterion(Measure.valueOf(text.substring(0, sign)), Long.parseLong(text.substring(sign + 2)));
    }

    @Override
    public String toString() {
        return measure + ">=" + atLeast;
    }
}
