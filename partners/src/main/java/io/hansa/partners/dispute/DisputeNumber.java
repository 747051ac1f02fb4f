package io.hansa.partners.dispute;

import java.util.regex.Pattern;

/** The number of a dispute: {@code D2026-000017}, without gaps within the year in which it was opened. */
public record DisputeNumber(String value) {

    private static final Pattern FORM = Pattern.compile("D[0-9]{4}-[0-9]{6,9}");

    /** Refuses {@link DisputeNotFound}: nothing has another number. */
    public DisputeNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new DisputeNotFound(String.valueOf(value));
        }
    }

    static DisputeNumber of(int year, int serial) {
        return new DisputeNumber("D%d-%06d".formatted(year, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
