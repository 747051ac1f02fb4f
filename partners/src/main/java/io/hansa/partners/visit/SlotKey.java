package io.hansa.partners.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * Names posted places.
 *
 * @param right its code
 * @param day in the outlet's zone
 * @param begins whole minutes
 */
record SlotKey(String partner, String outlet, String right, LocalDate day, LocalTime begins) {

    /** In which several are locked. */
    static final Comparator<SlotKey> ORDER = Comparator.comparing(SlotKey::partner)
            .thenComparing(SlotKey::outlet)
            .thenComparing(SlotKey::right)
            .thenComparing(SlotKey::day)
            .thenComparing(SlotKey::begins);

    private static final int MINUTES = 60;

    /** Partner and outlet. */
    String place() {
        return partner + "/" + outlet;
    }

    int minute() {
        return minute(begins);
    }

    static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }
}
