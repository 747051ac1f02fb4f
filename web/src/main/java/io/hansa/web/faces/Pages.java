package io.hansa.web.faces;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Small answers that every bean gives: a message that survives the redirect, a refusal said, a page not found. */
@ApplicationScoped
public class Pages {

    @Inject
    Refusals refusals;

    /**
     * Runs an action that ends with a redirect; a refusal is said at the head of the page, which stays with all its input.
     *
     * @param action returns the outcome to go to
     */
    public String act(Supplier<String> action) {
        try {
            return redirect(action.get());
        } catch (DomainException refusal) {
            return refusals.show(refusal);
        }
    }

    /**
     * As {@link #act}, but a refusal that names a {@code field} is said at the form's input with that id.
     *
     * @param form id of the form
     */
    public String actIn(String form, Supplier<String> action) {
        try {
            return redirect(action.get());
        } catch (DomainException refusal) {
            return refusals.show(refusal, input(form, refusal.args().get("field")));
        }
    }

    private static String input(String form, Object field) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent input = field == null ? null : context.getViewRoot().findComponent(form + ":" + field);
        return input == null ? null : input.getClientId(context);
    }

    /** Reads what a page shows; null when it is not there, or is another's. The page then asks for it by {@link #require}. */
    public <T> T found(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NotFound missing) {
            return null;
        }
    }

    /** Answers 404 in the page's place when what it shows was not found: the page's view action, on postbacks too. */
    public void require(Object found) {
        if (found == null) {
            notFound();
        }
    }

    /** Whether this is a page of the staff's console, and not of a portal. */
    public boolean isConsole() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/console/");
    }

    /** Where the reader's page of a list begins: the cursor that {@code ha:pager} put into the address. */
    public Optional<String> after() {
        return Optional.ofNullable(parameter("after")).filter(cursor -> !cursor.isEmpty());
    }

    /** A parameter of the address; {@code o:form includeRequestParams="true"} keeps it there when the page is posted. */
    public String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Reads what a page cannot be without: when it is not there, or is another's, the answer is 404. */
    public <T> T required(Supplier<T> reading) {
        T read = found(reading);
        require(read);
        return read;
    }

    public void notFound() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(404, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** Says something good after the coming redirect. */
    public void say(String bundle, String key, Object... args) {
        say(FacesMessage.SEVERITY_INFO, bundle, key, args);
    }

    /** Says after the coming redirect what the reader should know though it was done. */
    public void warn(String bundle, String key, Object... args) {
        say(FacesMessage.SEVERITY_WARN, bundle, key, args);
    }

    /** A word of a bundle in the page's language. */
    public String word(String bundle, String key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return ResourceBundle.getBundle("io.hansa.web.i18n." + bundle, locale).getString(key);
    }

    private static void say(FacesMessage.Severity severity, String bundle, String key, Object... args) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        String pattern =
                ResourceBundle.getBundle("io.hansa.web.i18n." + bundle, locale).getString(key);
        String text = args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, text, null));
    }

    private static String redirect(String outcome) {
        if (outcome == null || outcome.contains("faces-redirect")) {
            return outcome;
        }
        return outcome + (outcome.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
