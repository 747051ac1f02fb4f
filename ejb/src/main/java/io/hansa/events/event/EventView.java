package io.hansa.events.event;

/**
 * An event whole.
 *
 * @param version to be handed back with a change
 * @param taken seats booked
 */
public record EventView(
        EventNumber number, EventState state, EventTerms terms, VenueView venue, long version, int taken) {

    public int free() {
        return terms.capacity() - taken;
    }
}
