package io.hansa.club.adjustment;

/** The number of an adjustment: {@code A} and nine or more digits. */
public record AdjustmentNumber(String value) {

    public AdjustmentNumber {
        if (value == null || !value.matches("A[0-9]{9,18}")) {
            throw new AdjustmentNotFound(String.valueOf(value));
        }
    }

    static AdjustmentNumber of(long id) {
        return new AdjustmentNumber(String.format("A%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
