package io.hansa.partners.conduct;

/**
 * By what conduct is scored, and what follows. A score begins at 100; each share of faults takes points off in proportion, up to the
 * most when it reaches its rate.
 *
 * @param windowDays whole days that are looked at, 7 to 90
 * @param leastVolume so many confirmations and charges there are before anything follows from a score
 * @param leastFaults so many complaints, refused charges and quick cancellations there are before anything follows
 * @param complaintRate complaints on confirmations and charges, in basis points, at which the most is taken off
 * @param refusedRate refused charges on all charges, in basis points, at which the most is taken off
 * @param quickRate cancellations within 72 hours on confirmations, in basis points, at which the most is taken off
 * @param limitBelow below this score a provider may win no new subscriptions
 * @param suspendBelow below this score a provider that has been limited for {@code suspendAfter} days may charge nothing
 */
public record ConductTerms(
        int windowDays,
        int leastVolume,
        int leastFaults,
        int complaintRate,
        int complaintMost,
        int refusedRate,
        int refusedMost,
        int quickRate,
        int quickMost,
        int limitBelow,
        int suspendBelow,
        int suspendAfter) {

    static final int WHOLE = 100;
    private static final int BASIS_POINTS = 10_000;
    private static final int LARGEST = 1_000_000;

    /**
     * What holds until something is set. That a count and a ratio both have to be met, and 1.8 % of complaints as the worst, are
     * those of a card scheme's dispute monitoring (Visa, excessive programme); the other rates are ours.
     */
    public static final ConductTerms USUAL = new ConductTerms(30, 20, 3, 180, 60, 2_000, 25, 3_000, 15, 60, 40, 7);

    public ConductTerms {
        within(windowDays, 7, 90, "windowDays");
        within(leastVolume, 1, LARGEST, "leastVolume");
        within(leastFaults, 1, LARGEST, "leastFaults");
        within(complaintRate, 1, BASIS_POINTS, "complaintRate");
        within(refusedRate, 1, BASIS_POINTS, "refusedRate");
        within(quickRate, 1, BASIS_POINTS, "quickRate");
        within(complaintMost, 0, WHOLE, "complaintMost");
        within(refusedMost, 0, WHOLE - complaintMost, "refusedMost");
        within(quickMost, 0, WHOLE - complaintMost - refusedMost, "quickMost");
        within(limitBelow, 1, WHOLE, "limitBelow");
        within(suspendBelow, 0, limitBelow, "suspendBelow");
        within(suspendAfter, 1, 90, "suspendAfter");
    }

    private static void within(int value, int least, int most, String field) {
        if (value < least || value > most) {
            throw new InvalidConductTerms(field, least, most);
        }
    }
}
