package io.hansa.partners.dispute;

/** What a side or an arbiter says, in its own words. */
final class Said {

    static final int LONGEST = 2_000;

    private Said() {}

    /** @throws InvalidDispute when nothing is said, or too much */
    static String required(String text, String field) {
        String said = optional(text, field);
        if (said.isEmpty()) {
            throw new InvalidDispute(field);
        }
        return said;
    }

    static String optional(String text, String field) {
        String said = text == null ? "" : text.strip();
        if (said.length() > LONGEST) {
            throw new InvalidDispute(field);
        }
        return said;
    }
}
