package io.hansa.partners.charge;

/** The number of a charge: {@code C} and nine or more digits. */
public record ChargeNumber(String value) {

    public ChargeNumber {
        if (value == null || !value.matches("C[0-9]{9,18}")) {
            throw new ChargeNotFound(String.valueOf(value));
        }
    }

    public static ChargeNumber of(long id) {
        return new ChargeNumber(String.format("C%09d", id));
    }

    /** The number in it, as it is kept. */
    public long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
