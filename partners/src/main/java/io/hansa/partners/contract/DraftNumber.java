package io.hansa.partners.contract;

/** The number of a draft: {@code D} and nine or more digits. */
public record DraftNumber(String value) {

    public DraftNumber {
        if (value == null || !value.matches("D[0-9]{9,18}")) {
            throw new DraftNotFound(String.valueOf(value));
        }
    }

    static DraftNumber of(long id) {
        return new DraftNumber(String.format("D%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
