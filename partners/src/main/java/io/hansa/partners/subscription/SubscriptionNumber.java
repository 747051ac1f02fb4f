package io.hansa.partners.subscription;

/** The number of a subscription: {@code S} and nine or more digits. */
public record SubscriptionNumber(String value) {

    public SubscriptionNumber {
        if (value == null || !value.matches("S[0-9]{9,18}")) {
            throw new SubscriptionNotFound(String.valueOf(value));
        }
    }

    public static SubscriptionNumber of(long id) {
        return new SubscriptionNumber(String.format("S%09d", id));
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
