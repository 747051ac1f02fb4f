package io.hansa.web.faces;

import io.hansa.kernel.Actor;
import io.hansa.ledger.journal.Why;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What ledger lines say, for members, partners and staff alike: bundle {@code ledger}, keys {@code entry.<code>} (what sort of
 * entry) and {@code why.<code>} (a sentence with the cause's inputs by name). A code without words of its own is shown as it is.
 */
public final class LedgerWords {

    private static final String BUNDLE = "io.hansa.web.i18n.ledger";

    private LedgerWords() {}

    /** {@code partner.accrual} → Earned at a partner. */
    public static String entry(String code) {
        return entry(code, locale());
    }

    /** The cause as a sentence. */
    public static String why(Why why) {
        return why == null ? "" : why(why, locale());
    }

    /** {@code staff:li.na} → Staff li.na. */
    public static String actor(Actor actor) {
        return actor == null ? "" : actor(actor, locale());
    }

    /** As {@link #entry(String)}, in a language of the caller's choice. */
    public static String entry(String code, Locale locale) {
        return word("entry." + code, code, locale);
    }

    static String why(Why why, Locale locale) {
        return NamedFigures.fill(word("why." + why.code(), why.code(), locale), why.inputs(), locale);
    }

    static String actor(Actor actor, Locale locale) {
        return word("actor." + actor.kind(), actor.kind().name(), locale) + " " + actor.ref();
    }

    /** What it was reckoned with, for members. */
    public static List<String> detailsForMember(Why why) {
        return details(why, Explanation.Reader.MEMBER);
    }

    public static List<String> detailsForPartner(Why why) {
        return details(why, Explanation.Reader.PARTNER);
    }

    public static List<String> detailsForStaff(Why why) {
        return details(why, Explanation.Reader.STAFF);
    }

    private static List<String> details(Why why, Explanation.Reader reader) {
        return why == null ? List.of() : Explanation.of(why, reader, locale()).details();
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    static String word(String key, String otherwise, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
