package io.hansa.events.event;

/** The number of an event: {@code E} and six or more digits. */
public record EventNumber(String value) {

    public EventNumber {
        if (value == null || !value.matches("E[0-9]{6,18}")) {
            throw new EventNotFound(String.valueOf(value));
        }
    }

    public static EventNumber of(long id) {
        return new EventNumber(String.format("E%06d", id));
    }

    public long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
