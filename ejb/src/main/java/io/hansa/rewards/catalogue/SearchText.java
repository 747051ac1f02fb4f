package io.hansa.rewards.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What rewards are searched by: all their words as one text in which case and full-width forms do not matter, and a search cut
 * into runs of Chinese and of other letters, each of which must be in it. Chinese puts no blanks between words, so a run may be
 * found anywhere.
 */
final class SearchText {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{IsAlphabetic}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int LONGEST = 2_400;
    private static final int MOST_RUNS = 8;
    private static final int LONGEST_RUN = 40;

    private SearchText() {}

    static String of(RewardTerms terms, String code) {
        String text = normal(String.join(
                " ",
                code,
                terms.name().zh(),
                terms.name().en(),
                terms.description().zh(),
                terms.description().en()));
        // normalising can make a text longer than its parts may be
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** At most eight runs; empty when there is nothing to search for. They hold letters and digits only, so no wildcards. */
    static List<String> runs(String asked) {
        return RUN.matcher(normal(asked))
                .results()
                .map(MatchResult::group)
                .map(run -> run.substring(0, Math.min(run.length(), LONGEST_RUN)))
                .distinct()
                .limit(MOST_RUNS)
                .toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
