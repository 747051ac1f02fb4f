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

    /** The same in short, for lists. */
    public EventRow row() {
        return new EventRow(
                number,
                terms.kind(),
                state,
                terms.title(),
                venue,
                terms.starts(),
                terms.ends(),
                terms.capacity(),
                taken,
                terms.pointsPerSeat(),
                version);
    }
}
