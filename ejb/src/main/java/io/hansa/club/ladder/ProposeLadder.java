package io.hansa.club.ladder;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Proposes a version of a ladder; the first one makes the ladder.
 *
 * @param ladder code, upper-case
 * @param version the next one of it; when another was proposed meanwhile, it is refused
 */
public record ProposeLadder(String ladder, LocalizedText name, int version, LocalDate begins, LadderTerms terms) {

    private static final int LONGEST_NAME = 40;
    private static final int LATEST_YEAR = 9_000;

    public ProposeLadder {
        Objects.requireNonNull(terms);
        if (ladder == null || !ladder.matches("[A-Z][A-Z0-9_]{0,15}")) {
            throw new InvalidLadder("code");
        }
        if (name.zh().isBlank()
                || name.en().isBlank()
                || Math.max(name.zh().length(), name.en().length()) > LONGEST_NAME) {
            throw new InvalidLadder("name");
        }
        if (begins == null || begins.getYear() > LATEST_YEAR) {
            throw new InvalidLadder("begins");
        }
    }
}
