package io.hansa.rewards.order;

/** The number of a reward order: {@code R} and nine or more digits. */
public record OrderNumber(String value) {

    public OrderNumber {
        if (value == null || !value.matches("R[0-9]{9,18}")) {
            throw new OrderNotFound(String.valueOf(value));
        }
    }

    static OrderNumber of(long id) {
        return new OrderNumber(String.format("R%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
