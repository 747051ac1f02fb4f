package io.hansa.partners.visit;

import java.util.OptionalLong;

/** How a reservation is called: {@code L} and its number. */
final class ReservationNumber {

    private static final String FORM = "L[1-9][0-9]{0,17}";

    private ReservationNumber() {}

    static String of(long number) {
        return "L" + number;
    }

    static OptionalLong number(String text) {
        return text != null && text.matches(FORM)
                ? OptionalLong.of(Long.parseLong(text.substring(1)))
                : OptionalLong.empty();
    }
}
