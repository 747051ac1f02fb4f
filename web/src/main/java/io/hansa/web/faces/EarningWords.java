package io.hansa.web.faces;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Explanation;
import io.hansa.club.earning.Explanation.Line;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.club.earning.Missing;
import io.hansa.club.earning.Verdict;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * What became of each earning rule for a message, in sentences: bundle {@code earning}. A member is not told what segments it is in, nor
 * how a rule asks for them; a partner nothing of the member at all.
 */
public final class EarningWords {

    private static final String BUNDLE = "io.hansa.web.i18n.earning";

    private EarningWords() {}

    /** For the member: what applied, and what was missing for more. */
    public static List<String> forMember(Explanation explanation) {
        return told(explanation).stream().map(line -> forMember(line, locale())).toList();
    }

    /** Of which rules the member is told; of none of nothing. */
    public static List<Line> told(Explanation explanation) {
        return explanation == null
                ? List.of()
                : explanation.lines().stream().filter(EarningWords::isTold).toList();
    }

    /** What became of one of them. */
    public static String forMember(Line line, Locale locale) {
        return line(line, false, locale);
    }

    /** For staff: everything. */
    public static List<String> forStaff(Explanation explanation) {
        return explanation == null
                ? List.of()
                : explanation.lines().stream()
                        .map(line -> line(line, true, locale()))
                        .toList();
    }

    /** For the partner that sent the message: of what it is not told, only that it was so. */
    public static List<String> forPartner(Explanation explanation) {
        return explanation == null
                ? List.of()
                : explanation.lines().stream()
                        .map(line -> forPartner(line, locale()))
                        .toList();
    }

    public static String forPartner(Line line, Locale locale) {
        String key = "partner." + line.outcome();
        return ResourceBundle.getBundle(BUNDLE, locale).containsKey(key)
                        && line.verdict().isEmpty()
                ? line(line, key, false, locale)
                : line(line, false, locale);
    }

    /** Not a rule that members outside a segment do not know of, nor one of other partners: of those there are as many as partners. */
    private static boolean isTold(Line line) {
        return line.verdict()
                .filter(Verdict.NotMet.class::isInstance)
                .map(Verdict.NotMet.class::cast)
                .filter(notMet -> notMet.condition() instanceof MemberCondition.InSegment || isOfOthers(notMet))
                .isEmpty();
    }

    private static boolean isOfOthers(Verdict.NotMet notMet) {
        return notMet.rule().terms().conditions().stream()
                .filter(MessageCondition.AtPartner.class::isInstance)
                .anyMatch(at -> !at.holds(notMet.message(), notMet.member()));
    }

    private static String line(Line line, boolean staff, Locale locale) {
        return line(line, "line." + line.outcome(), staff, locale);
    }

    private static String line(Line line, String key, boolean staff, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale);
        Map<String, String> figures = new TreeMap<>();
        figures.put("rule", line.name().in(locale) + (staff ? " (" + line.code() + " v" + line.version() + ")" : ""));
        figures.put("given", Long.toString(Math.abs(line.given())));
        figures.put(
                "unit",
                line.right().map(right -> right.in(locale)).orElseGet(() -> words.getString("unit." + line.earned())));
        line.verdict().ifPresent(verdict -> tell(verdict, figures, words, locale));
        return NamedFigures.fill(words.getString(key), figures, locale);
    }

    private static void tell(Verdict verdict, Map<String, String> figures, ResourceBundle words, Locale locale) {
        if (verdict instanceof Verdict.NotMet notMet) {
            figures.put("missing", missing(notMet.missing(), words, locale));
        } else if (verdict instanceof Verdict.Outdone outdone) {
            figures.put("by", outdone.by().terms().name().in(locale));
            figures.put("would", Long.toString(outdone.would()));
        } else if (verdict instanceof Verdict.Exhausted exhausted) {
            limit(exhausted.limit(), figures, words, locale);
        } else if (verdict instanceof Verdict.Applied applied) {
            applied.cut().ifPresent(cut -> limit(cut, figures, words, locale));
        }
    }

    private static void limit(Verdict.AtLimit limit, Map<String, String> figures, ResourceBundle words, Locale locale) {
        figures.put("would", Long.toString(limit.would()));
        Optional<Cap> cap = limit.cap();
        String key = cap.map(of -> "limit." + of.per() + "." + of.of()).orElse("limit.budget");
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("left", Long.toString(limit.left()));
        cap.ifPresent(of -> inputs.put("most", Long.toString(of.most())));
        figures.put("limit", NamedFigures.fill(words.getString(key), inputs, locale));
    }

    /** A figure that says itself, by {@code <code>.<figure>.<value>} or {@code <code>.<figure>}, is said so. */
    static String missing(Missing missing, ResourceBundle words, Locale locale) {
        Map<String, String> inputs = new TreeMap<>(missing.inputs());
        inputs.replaceAll((name, value) -> {
            String key = missing.code() + "." + name;
            String one = key + "." + value;
            return words.containsKey(one)
                    ? words.getString(one)
                    : words.containsKey(key)
                            ? NamedFigures.fill(words.getString(key), Map.of(name, value), locale)
                            : value;
        });
        inputs.values().removeIf(String::isEmpty);
        return NamedFigures.fill(words.getString("missing." + missing.code()), inputs, locale);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
