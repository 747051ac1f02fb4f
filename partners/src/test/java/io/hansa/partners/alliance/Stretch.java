package io.hansa.partners.alliance;

import io.hansa.partners.testing.PartnersWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Some days whose messages come at their end.
 *
 * @param month in which they count
 * @param share of the month's messages
 * @param first whether it is before everything: nothing is late
 * @param last whether nothing may wait for the next stretch
 */
record Stretch(
        YearMonth month, LocalDate from, LocalDate until, Instant now, double share, boolean first, boolean last) {

    private static final int DAYS = 5;
    private static final int LATE = 8;
    private static final double SHARE_BEFORE = 0.1;
    private static final double SHARE_AFTER = 0.002;

    static Stretch before(YearMonth month) {
        YearMonth before = month.minusMonths(1);
        LocalDate end = before.atEndOfMonth();
        return new Stretch(before, end.minusDays(2L * DAYS), end, evening(end), SHARE_BEFORE, true, true);
    }

    static List<Stretch> of(YearMonth month) {
        List<Stretch> stretches = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day += DAYS) {
            int until = Math.min(month.lengthOfMonth(), day + DAYS - 1);
            LocalDate end = month.atDay(until);
            double share = (until - day + 1.0) / month.lengthOfMonth();
            stretches.add(new Stretch(
                    month, month.atDay(day), end, evening(end), share, false, until == month.lengthOfMonth()));
        }
        return stretches;
    }

    /** What happened in a month's last days, and comes when it is frozen. */
    static Stretch after(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return new Stretch(
                month.plusMonths(1), end.minusDays(LATE - 1), end, evening(end.plusDays(4)), SHARE_AFTER, false, true);
    }

    /** Whether its days are in the month before that in which they count. */
    boolean late() {
        return from.isBefore(month.atDay(1));
    }

    LocalDate day(Random random) {
        return from.plusDays(random.nextInt((int) (until.toEpochDay() - from.toEpochDay()) + 1));
    }

    /** Of the month before, which takes no more postings. */
    LocalDate lateDay(Random random) {
        return month.atDay(1).minusDays(1L + random.nextInt(LATE));
    }

    /** How long ago a date is. */
    static long days(LocalDate date, Instant now) {
        return Duration.between(noon(date), now).toDays();
    }

    static Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(PartnersWorld.ZONE).toInstant();
    }

    private static Instant evening(LocalDate date) {
        return date.atTime(23, 0).atZone(PartnersWorld.ZONE).toInstant();
    }
}
