package io.hansa.outbox;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Makes the words of a notification in both languages. */
@ApplicationScoped
class Notices {

    private static final String FOLDER = "io.hansa.outbox.notices.";
    private static final ResourceBundle.Control BUNDLES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ZoneId zone;

    protected Notices() {}

    @Inject
    Notices(Programme programme) {
        this(programme.zone());
    }

    Notices(ZoneId zone) {
        this.zone = zone;
    }

    LocalizedText subject(String code, Map<String, String> args) {
        return both(locale -> words(code, "subject", args, locale));
    }

    LocalizedText text(String code, Map<String, String> args) {
        return both(locale -> words(code, "text", args, locale));
    }

    private static LocalizedText both(Function<Locale, String> words) {
        return new LocalizedText(words.apply(Locale.SIMPLIFIED_CHINESE), words.apply(Locale.ENGLISH));
    }

    private String words(String code, String part, Map<String, String> args, Locale locale) {
        int dot = code.indexOf('.');
        var bundle = ResourceBundle.getBundle(
                FOLDER + code.substring(0, dot), locale, Notices.class.getClassLoader(), BUNDLES);
        return new NoticePattern(bundle.getString(code.substring(dot + 1) + "." + part)).fill(args, locale, zone);
    }
}
