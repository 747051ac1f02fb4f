package io.hansa.partners.conduct;

/** The number of a complaint: {@code K} and nine or more digits. */
public record ComplaintNumber(String value) {

    public ComplaintNumber {
        if (value == null || !value.matches("K[0-9]{9,18}")) {
            throw new ComplaintNotFound(String.valueOf(value));
        }
    }

    static ComplaintNumber of(long id) {
        return new ComplaintNumber(String.format("K%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
