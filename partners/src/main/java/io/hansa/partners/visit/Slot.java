package io.hansa.partners.visit;

import java.time.LocalTime;

/** Posted places as they stand. {@code places}: how many there are; {@code taken} of them. */
record Slot(SlotKey key, LocalTime ends, int places, int taken) {

    int free() {
        return places - taken;
    }
}
