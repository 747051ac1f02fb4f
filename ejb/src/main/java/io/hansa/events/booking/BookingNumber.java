package io.hansa.events.booking;

/** The number of a booking: {@code B} and nine or more digits. */
public record BookingNumber(String value) {

    public BookingNumber {
        if (value == null || !value.matches("B[0-9]{9,18}")) {
            throw new BookingNotFound(String.valueOf(value));
        }
    }

    static BookingNumber of(long id) {
        return new BookingNumber(String.format("B%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
