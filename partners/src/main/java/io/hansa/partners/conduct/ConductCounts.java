package io.hansa.partners.conduct;

/**
 * What happened in a window.
 *
 * @param confirmed subscriptions that became live
 * @param quick of those, ended within 72 hours by or for their members
 * @param charged charges that were accepted
 * @param refused charges that were refused for what the provider should have known
 * @param complaints that members filed
 * @param dismissed of those, what staff found unfounded
 */
public record ConductCounts(long confirmed, long quick, long charged, long refused, long complaints, long dismissed) {

    static final ConductCounts NONE = new ConductCounts(0, 0, 0, 0, 0, 0);

    ConductCounts plus(ConductCounts other) {
        return new ConductCounts(
                confirmed + other.confirmed,
                quick + other.quick,
                charged + other.charged,
                refused + other.refused,
                complaints + other.complaints,
                dismissed + other.dismissed);
    }

    /** Complaints that count: all that staff have not found unfounded. */
    long counted() {
        return complaints - dismissed;
    }

    long volume() {
        return confirmed + charged;
    }

    long faults() {
        return counted() + refused + quick;
    }
}
