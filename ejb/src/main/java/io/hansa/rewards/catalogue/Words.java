package io.hansa.rewards.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into what they are searched by: Latin words and numbers whole, Chinese into single characters and pairs of
 * neighbours, because Chinese puts no blanks between words. Full-width forms and case do not matter.
 */
final class Words {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{IsAlphabetic}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int LONGEST = 32;
    private static final int MOST_ASKED = 12;

    private Words() {}

    /** Every token under which a text is found. */
    static Set<String> of(String... texts) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            for (String run : runs(text)) {
                if (isChinese(run)) {
                    tokens.addAll(grams(run, 1));
                    tokens.addAll(grams(run, 2));
                } else {
                    tokens.add(cut(run));
                }
            }
        }
        return tokens;
    }

    /**
     * What must all be found for a search: a single Chinese character as it is, several as pairs. The last Latin word may be
     * unfinished and is then a prefix, which a trailing {@code %} says. At most twelve; empty when nothing can be searched for.
     */
    static List<String> asked(String text) {
        List<String> tokens = new ArrayList<>();
        List<String> runs = runs(text);
        for (int i = 0; i < runs.size(); i++) {
            String run = runs.get(i);
            if (isChinese(run)) {
                tokens.addAll(grams(run, Math.min(2, run.codePointCount(0, run.length()))));
            } else {
                tokens.add(cut(run) + (i == runs.size() - 1 ? "%" : ""));
            }
        }
        return tokens.stream().distinct().limit(MOST_ASKED).toList();
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        Matcher matcher =
                RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            runs.add(matcher.group());
        }
        return runs;
    }

    private static boolean isChinese(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static List<String> grams(String run, int size) {
        int[] points = run.codePoints().toArray();
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + size <= points.length; i++) {
            grams.add(new String(points, i, size));
        }
        return grams;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
