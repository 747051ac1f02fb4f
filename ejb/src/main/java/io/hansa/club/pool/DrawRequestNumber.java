package io.hansa.club.pool;

import java.util.regex.Pattern;

/** A request to draw: {@code D17}. */
public record DrawRequestNumber(String value) {

    private static final Pattern FORM = Pattern.compile("D[1-9][0-9]{0,17}");

    /** @throws DrawRequestNotFound when it is none */
    public DrawRequestNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new DrawRequestNotFound(String.valueOf(value));
        }
    }

    static DrawRequestNumber of(long id) {
        return new DrawRequestNumber("D" + id);
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
