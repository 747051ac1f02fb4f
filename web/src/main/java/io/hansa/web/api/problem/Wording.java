package io.hansa.web.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of problems, from the bundle {@code problems}. */
public final class Wording {

    private static final String BUNDLE = "io.hansa.web.i18n.problems";
    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z]+)}");

    private Wording() {}

    /** The language to answer in: the first of the wanted ones that is spoken here; Chinese when none is. */
    public static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static String title(String code, Locale locale) {
        return text("title." + code, Map.of(), locale);
    }

    static String detail(String code, Map<String, Object> figures, Locale locale) {
        return text("detail." + code, figures, locale);
    }

    static String violation(Violation violation, Locale locale) {
        String key = "violation." + violation.code();
        return bundle(locale).containsKey(key)
                ? text(key, violation.figures(), locale)
                : text("violation.other", violation.figures(), locale);
    }

    private static String text(String key, Map<String, Object> figures, Locale locale) {
        return FIGURE.matcher(bundle(locale).getString(key))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(figures.getOrDefault(found.group(1), ""))));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }
}
