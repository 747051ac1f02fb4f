package io.hansa.partners.contract;

import java.util.Objects;

/**
 * The clocks of disputes, in days, and for whom silence decides when one ends.
 *
 * @param claimDays how long after a statement a line of it can be disputed
 * @param answerDays how long the other side has to answer
 * @param answerSilence who wins when it does not
 * @param secondStageDays how long the second stage lasts
 * @param secondStageSilence who wins when nobody decides in it
 * @param arbitrationDays how long arbitration lasts
 * @param arbitrationSilence who wins when nobody decides in it
 */
public record Disputing(
        int claimDays,
        int answerDays,
        Side answerSilence,
        int secondStageDays,
        Side secondStageSilence,
        int arbitrationDays,
        Side arbitrationSilence) {

    public static final Disputing DEFAULT = new Disputing(60, 14, Side.CLAIMANT, 14, Side.CLAIMANT, 30, Side.CLAIMANT);

    private static final int MOST_DAYS = 366;

    public Disputing {
        Objects.requireNonNull(answerSilence);
        Objects.requireNonNull(secondStageSilence);
        Objects.requireNonNull(arbitrationSilence);
        InvalidTerms.refuseUnless(isClock(claimDays), "claimDays");
        InvalidTerms.refuseUnless(isClock(answerDays), "answerDays");
        InvalidTerms.refuseUnless(isClock(secondStageDays), "secondStageDays");
        InvalidTerms.refuseUnless(isClock(arbitrationDays), "arbitrationDays");
    }

    private static boolean isClock(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }
}
