package io.hansa.club.ladder;

/**
 * What somebody has of each measure.
 *
 * @param statusPoints of the period
 * @param spend of the period, in fen
 * @param activities of the period
 * @param tenureMonths whole months as a member, absences left out
 * @param standing 0 to 100
 */
public record Had(long statusPoints, long spend, long activities, int tenureMonths, int standing) {

    public long of(Measure measure) {
        return switch (measure) {
            case STATUS_POINTS -> statusPoints;
            case SPEND -> spend;
            case ACTIVITIES -> activities;
            case TENURE_MONTHS -> tenureMonths;
            case STANDING -> standing;
        };
    }
}
