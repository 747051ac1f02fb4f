package io.hansa.partners.file;

/** The number of a file: {@code F} and nine or more digits. */
public record FileNumber(String value) {

    /** @throws FileNotFound when it is none */
    public FileNumber {
        if (value == null || !value.matches("F[0-9]{9,18}")) {
            throw new FileNotFound(String.valueOf(value));
        }
    }

    /** As runs name it. */
    public static FileNumber of(long id) {
        return new FileNumber(String.format("F%09d", id));
    }

    long id() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
