package io.hansa.club.earning;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A version of a rule. Versions are facts: a rule changes by its next version, and caps and budget count on through all of them.
 *
 * @param code 1 to 16 capital letters, digits and hyphens, beginning with a letter
 * @param version 1, 2, 3 …
 */
public record EarningRule(String code, int version, EarningTerms terms) {

    /** In which rules are decided: higher priority first, then by code. */
    public static final Comparator<EarningRule> ORDER = Comparator.comparingInt(
                    (EarningRule rule) -> -rule.terms().priority())
            .thenComparing(EarningRule::code);

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");

    public EarningRule {
        InvalidEarningRule.unless(isCode(code), "code");
        InvalidEarningRule.unless(version >= 1, "version");
        Objects.requireNonNull(terms);
    }

    public static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** As entries and decisions call it, e.g. {@code GOLDEN-WEEK v2}. */
    public String name() {
        return code + " v" + version;
    }
}
