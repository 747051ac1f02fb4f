package io.hansa.events.booking;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.List;

/** Who comes in. */
public record CheckedIn(
        BookingNumber number,
        MemberNumber member,
        LocalizedText event,
        int party,
        List<String> companions,
        Instant at) {

    public CheckedIn {
        companions = List.copyOf(companions);
    }
}
