package io.hansa.web.faces;

import io.hansa.kernel.Money;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the bundle {@code rule} in one language. */
final class RuleWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    RuleWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle("io.hansa.web.i18n.rule", locale);
        this.locale = locale;
    }

    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    String money(long fen) {
        return Formats.money(Money.cny(fen), locale);
    }

    String date(LocalDate date) {
        return Formats.date(date, locale);
    }

    /** E.g. {@code A, B or C}. */
    String anyOf(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        int last = names.size() - 1;
        return say("any", String.join(bundle.getString("comma"), names.subList(0, last)), names.get(last));
    }

    /** Parts of a sentence, one after the other. */
    String all(List<String> parts) {
        return String.join(bundle.getString("and"), parts);
    }

    /** Sentences, one after the other. */
    String sentences(List<String> sentences) {
        return String.join(bundle.getString("space"), sentences);
    }
}
