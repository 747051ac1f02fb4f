package io.hansa.partners.conduct;

/**
 * The score of a window's counts: 100, less for each share of faults {@code most × share ÷ rate}, at most {@code most}, rounded down.
 *
 * <p>The shares: complaints on confirmations and charges; refused charges on charges asked for; quick cancellations on
 * confirmations. Nothing follows from a score before both volume and faults are there (judged), so that one angry member does not
 * end a new provider.
 */
final class Scoring {

    private final ConductTerms terms;

    Scoring(ConductTerms terms) {
        this.terms = terms;
    }

    int score(ConductCounts counts) {
        return ConductTerms.WHOLE
                - off(counts.counted(), counts.volume(), terms.complaintRate(), terms.complaintMost())
                - off(counts.refused(), counts.charged() + counts.refused(), terms.refusedRate(), terms.refusedMost())
                - off(counts.quick(), counts.confirmed(), terms.quickRate(), terms.quickMost());
    }

    boolean isJudged(ConductCounts counts) {
        return counts.volume() + counts.refused() >= terms.leastVolume() && counts.faults() >= terms.leastFaults();
    }

    /** In whole numbers: most × faults × 10,000 ÷ (base × rate). */
    private static int off(long faults, long base, int rate, int most) {
        if (faults == 0) {
            return 0;
        }
        long whole = Math.multiplyExact(Math.multiplyExact(faults, most), 10_000L);
        return (int) Math.min(most, whole / Math.multiplyExact(Math.max(base, 1), rate));
    }
}
