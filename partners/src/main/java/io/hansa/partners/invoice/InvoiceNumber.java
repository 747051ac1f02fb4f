package io.hansa.partners.invoice;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The number of an invoice: {@code I2026-000017}, without gaps within the year of the month that it is for. */
public record InvoiceNumber(String value) {

    private static final Pattern FORM = Pattern.compile("I[0-9]{4}-[0-9]{6,9}");
    private static final Pattern WITHIN = Pattern.compile("(?<![A-Za-z0-9])I[0-9]{4}-[0-9]{6,9}(?![0-9])");

    /** Refuses {@link InvoiceNotFound}: nothing has another number. */
    public InvoiceNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvoiceNotFound(String.valueOf(value));
        }
    }

    static InvoiceNumber of(int year, int serial) {
        return new InvoiceNumber("I%d-%06d".formatted(year, serial));
    }

    /** Those that a text mentions, each once. */
    public static List<String> mentionedIn(String text) {
        return WITHIN.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
