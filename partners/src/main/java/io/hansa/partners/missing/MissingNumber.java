package io.hansa.partners.missing;

import java.util.regex.Pattern;

/** The number of a claim for missing points: {@code M2026-000017}. */
public record MissingNumber(String value) {

    private static final Pattern FORM = Pattern.compile("M[0-9]{4}-[0-9]{6,9}");

    /** Refuses {@link MissingNotFound}: nothing has another number. */
    public MissingNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new MissingNotFound(String.valueOf(value));
        }
    }

    static MissingNumber of(int year, int serial) {
        return new MissingNumber("M%d-%06d".formatted(year, serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
