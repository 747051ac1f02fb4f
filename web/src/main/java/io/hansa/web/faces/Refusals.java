package io.hansa.web.faces;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a refusal in the reader's language: bundle {@code refusals}, key {@code refusal.<code>}, with the refusal's own
 * figures by name, e.g. <code>{missing}</code>. A code without a sentence of its own gets a general one.
 */
@Named
@ApplicationScoped
public class Refusals {

    private static final String BUNDLE = "io.hansa.web.i18n.refusals";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

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
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        String pattern = pattern(bundle, refusal.code());
        Map<String, Object> args = new TreeMap<>(refusal.args());
        return ARGUMENT.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(said(args.get(found.group(1)), locale)));
    }

    private static String pattern(ResourceBundle bundle, String code) {
        try {
            return bundle.getString("refusal." + code);
        } catch (MissingResourceException e) {
            return bundle.getString("refusal.other").replace("{code}", code);
        }
    }

    private static String said(Object value, Locale locale) {
        if (value instanceof Points points) {
            return Formats.number(points.amount(), locale);
        }
        if (value instanceof Number number) {
            return Formats.number(number.longValue(), locale);
        }
        if (value instanceof Money money) {
            return Formats.money(money, locale);
        }
        if (value instanceof LocalDate date) {
            return Formats.date(date, locale);
        }
        if (value instanceof Instant) {
            return Formats.dateTime((Instant) value);
        }
        return value == null ? "" : value.toString();
    }
}
