package io.hansa.club.frequency;

/**
 * What a version of a cell says.
 *
 * @param enabled false: from then on there is no limit, or no plan
 * @param times at most, in so many days; of a cadence 1
 * @param days business dates of the programme's zone, the day itself among them
 */
public record FrequencyTerms(boolean enabled, int times, int days) {

    private static final int MOST_TIMES = 100;
    private static final int MOST_DAYS = 366;

    /** @throws InvalidFrequency unless 1 ≤ times ≤ 100 and 1 ≤ days ≤ 366 */
    public FrequencyTerms {
        if (times < 1 || times > MOST_TIMES) {
            throw new InvalidFrequency("times");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidFrequency("days");
        }
    }
}
