package io.hansa.web.faces;

import io.hansa.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Says a refusal in the reader's language: bundle {@code refusals}, key {@code refusal.<code>}, with the refusal's own
 * figures by name, e.g. <code>{missing}</code>. Where it names a {@code field}, the sentence of {@code refusal.<code>-<field>} comes
 * first, in lower case. A code without a sentence of its own gets a general one.
 */
@Named
@ApplicationScoped
public class Refusals {

    private static final String BUNDLE = "io.hansa.web.i18n.refusals";

    /** Puts the sentence where messages of the page stand; returns null so that an action stays on the page. */
    public String show(DomainException refusal) {
        return show(refusal, null);
    }

    /** Puts the sentence at the input with this client id, or at the head of the page for null. */
    public String show(DomainException refusal, String clientId) {
        FacesContext context = FacesContext.getCurrentInstance();
        String sentence = sentence(refusal, context.getViewRoot().getLocale());
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        return null;
    }

    public String sentence(DomainException refusal, Locale locale) {
        return sentence(refusal.code(), refusal.args(), locale);
    }

    /** A refusal that was kept, as a page says it. */
    public String text(String code, Map<String, ?> figures) {
        return sentence(
                code, figures, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** A refusal that was kept, in a language. */
    public static String sentence(String code, Map<String, ?> figures, Locale locale) {
        return NamedFigures.fill(
                pattern(ResourceBundle.getBundle(BUNDLE, locale), code, figures.get("field")), figures, locale);
    }

    private static String pattern(ResourceBundle bundle, String code, Object field) {
        String ofField = "refusal." + code + "-" + String.valueOf(field).toLowerCase(Locale.ROOT);
        return bundle.containsKey(ofField) ? bundle.getString(ofField) : pattern(bundle, code);
    }

    private static String pattern(ResourceBundle bundle, String code) {
        try {
            return bundle.getString("refusal." + code);
        } catch (MissingResourceException e) {
            return bundle.getString("refusal.other").replace("{code}", code);
        }
    }
}
