package io.hansa.partners.partner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when something is open, in minutes of the day on which it opens.
 *
 * @param from 0 to 1,439
 * @param until later than {@code from} and at most a day later; over 1,440 when it is open over midnight
 */
record OpenSpan(int from, int until) {

    static final int DAY = 24 * 60;

    private static final int HOUR = 60;
    private static final Pattern FORM =
            Pattern.compile("([01]?[0-9]|2[0-3])[:：]([0-5][0-9])\\s*[-–—~至]\\s*([01]?[0-9]|2[0-4])[:：]([0-5][0-9])");

    OpenSpan {
        if (from < 0 || from >= DAY || until <= from || until - from > DAY) {
            throw new IllegalArgumentException("not from one time to a later one: " + from + " " + until);
        }
    }

    /** {@code 09:00-21:00}, {@code 22:00-02:00} over midnight, {@code 00:00-24:00} all day. */
    static OpenSpan parse(String text) {
        Matcher found = FORM.matcher(text.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("not from one time to another: " + text);
        }
        int from = minutes(found.group(1), found.group(2));
        int to = minutes(found.group(3), found.group(4));
        if (to > DAY || to == from) {
            throw new IllegalArgumentException("not from one time to another: " + text);
        }
        return new OpenSpan(from, to < from ? to + DAY : to);
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * HOUR + Integer.parseInt(minutes);
    }

    /** @param minute of the day on which it opens; over 1,440 on the next one */
    boolean contains(int minute) {
        return from <= minute && minute < until;
    }

    @Override
    public String toString() {
        return time(from) + "-" + time(until > DAY ? until - DAY : until);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
