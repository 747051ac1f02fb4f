package io.hansa.ledger.liability;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the ledger that is looked at in one go: all accounts within a range of numbers, but for the long ones of
 * programme and partners; or a range of the postings of one of those. Its text is read back by {@link #parse}.
 *
 * @param first number of an account
 * @param last the same, or a later one
 * @param after postings behind this place; 0 for accounts
 * @param upTo up to this place and with it; 0 for accounts
 */
public record Stretch(long first, long last, long after, long upTo) {

    private static final Pattern ACCOUNTS = Pattern.compile("accounts (\\d+)-(\\d+)");
    private static final Pattern POSTINGS = Pattern.compile("postings of (\\d+): (\\d+)-(\\d+)");

    static Stretch ofAccounts(long first, long last) {
        return new Stretch(first, last, 0, 0);
    }

    static Stretch ofPostings(long account, long after, long upTo) {
        return new Stretch(account, account, after, upTo);
    }

    public static Stretch parse(String text) {
        Matcher accounts = ACCOUNTS.matcher(text);
        if (accounts.matches()) {
            return ofAccounts(number(accounts, 1), number(accounts, 2));
        }
        Matcher postings = POSTINGS.matcher(text);
        if (postings.matches()) {
            return ofPostings(number(postings, 1), number(postings, 2), number(postings, 3));
        }
        throw new IllegalArgumentException("not a stretch: " + text);
    }

    boolean isOfPostings() {
        return upTo > 0;
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }

    @Override
    public String toString() {
        return isOfPostings() ? "postings of " + first + ": " + after + "-" + upTo : "accounts " + first + "-" + last;
    }
}
