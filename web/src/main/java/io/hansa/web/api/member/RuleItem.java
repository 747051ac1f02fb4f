package io.hansa.web.api.member;

import io.hansa.club.earning.Explanation.Line;
import io.hansa.club.earning.Explanation.Outcome;
import io.hansa.web.faces.EarningWords;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of an earning rule for what the member did.
 *
 * @param rule what it is called, in the language of the caller; its code is the programme's own
 * @param given in units of {@code gives}; negative: taken back
 * @param right what the right is called that it gives
 * @param text what it gave, or what was missing, in the language of the caller
 */
public record RuleItem(String rule, Outcome outcome, Gives gives, long given, Optional<String> right, String text) {

    /** What a rule gives. */
    public enum Gives {
        POINTS,
        STATUS_POINTS,
        RIGHTS
    }

    static RuleItem of(Line line, Locale language) {
        return new RuleItem(
                line.name().in(language),
                line.outcome(),
                gives(line),
                line.given(),
                line.right().map(right -> right.in(language)),
                EarningWords.forMember(line, language));
    }

    private static Gives gives(Line line) {
        if (line.right().isPresent()) {
            return Gives.RIGHTS;
        }
        return switch (line.earned()) {
            case POINTS -> Gives.POINTS;
            case STATUS -> Gives.STATUS_POINTS;
        };
    }
}
