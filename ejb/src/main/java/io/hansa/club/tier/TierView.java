package io.hansa.club.tier;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.Step;
import io.hansa.kernel.LocalizedText;

/**
 * A step of a ladder.
 *
 * @param code upper-case, e.g. {@code GOLD}
 * @param rank 1 is the lowest; compare tiers by it
 * @param threshold status points of a period from which a member has it; 0 where they alone do not reach it
 */
public record TierView(String code, int rank, LocalizedText name, long threshold) {

    static TierView of(LadderTerms terms, String code) {
        return of(terms, terms.step(code));
    }

    static TierView of(LadderTerms terms, Step step) {
        return new TierView(step.code(), terms.rank(step.code()), step.name(), step.threshold());
    }
}
