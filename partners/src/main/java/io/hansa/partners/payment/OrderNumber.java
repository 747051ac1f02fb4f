package io.hansa.partners.payment;

import java.util.regex.Pattern;

/** The number of a payment order: {@code P2026-000017}, without gaps within the year in which it was drafted. */
public record OrderNumber(String value) {

    private static final Pattern FORM = Pattern.compile("P[0-9]{4}-[0-9]{6,9}");

    /** Refuses {@link OrderNotFound}: nothing has another number. */
    public OrderNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new OrderNotFound(String.valueOf(value));
        }
    }

    static OrderNumber of(int year, int serial) {
        return new OrderNumber("P%d-%06d".formatted(year, serial));
    }

    /** What the bank tells a payment by, from end to end: at most 35 letters, digits and hyphens. */
    String endToEnd(int seq) {
        return "%s-%04d".formatted(value, seq);
    }

    @Override
    public String toString() {
        return value;
    }
}
