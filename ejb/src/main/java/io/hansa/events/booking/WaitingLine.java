package io.hansa.events.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who comes up when seats are free: the line is walked once, in the order of joining. A party that does not fit is passed over,
 * because a smaller one behind it would otherwise wait for nothing; so is one whose points cannot be taken. Both stay in place.
 */
final class WaitingLine {

    /** The most parties that wait for an event. */
    static final int LONGEST = 200;

    static final String TOO_LARGE = "party-too-large";

    private WaitingLine() {}

    /**
     * @param free seats
     * @param line those who wait, first in line first
     * @param charge takes a party's points and seats it, or says why not
     * @return what became of those who were looked at, in order; nobody is looked at once no seat is left
     */
    static List<Outcome> walk(int free, List<Booking> line, Function<Booking, Optional<String>> charge) {
        List<Outcome> outcomes = new ArrayList<>();
        int left = free;
        for (Booking booking : line) {
            if (left == 0) {
                break;
            }
            Optional<String> refusal = booking.party() > left ? Optional.of(TOO_LARGE) : charge.apply(booking);
            if (refusal.isEmpty()) {
                left -= booking.party();
            }
            outcomes.add(new Outcome(booking, refusal));
        }
        return outcomes;
    }

    /** @param passedOver why, empty when it came up */
    record Outcome(Booking booking, Optional<String> passedOver) {

        boolean cameUp() {
            return passedOver.isEmpty();
        }
    }
}
