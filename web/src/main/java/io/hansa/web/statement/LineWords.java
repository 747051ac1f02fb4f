package io.hansa.web.statement;

import io.hansa.partners.settlement.StatementView;
import io.hansa.web.faces.LedgerWords;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of statements, on pages and on paper. */
final class LineWords {

    private static final String BUNDLE = "io.hansa.web.i18n.statement";

    private LineWords() {}

    /** What a line sums, and of which earlier month where it undoes something. */
    static String of(StatementView.Line line, Locale locale) {
        String entry = LedgerWords.entry(line.code(), locale);
        return line.origin()
                .map(YearMonth::toString)
                .map(origin -> MessageFormat.format(word("line.origin", locale), entry, origin))
                .orElse(entry);
    }

    static String word(String key, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    }
}
