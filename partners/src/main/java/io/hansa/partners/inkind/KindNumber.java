package io.hansa.partners.inkind;

/** The number of a delivery in kind: {@code K} and nine or more digits. */
public record KindNumber(String value) {

    /** @throws KindNotFound when it is none */
    public KindNumber {
        if (value == null || !value.matches("K[0-9]{9,18}")) {
            throw new KindNotFound(String.valueOf(value));
        }
    }

    static KindNumber of(long id) {
        return new KindNumber(String.format("K%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
