package io.hansa.web.console.member;

import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.ConsentFactView;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.club.consent.WordingView;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.consent.ConsentForm;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** What a member agreed to; service staff change it by a form or a call, which they name. */
@Named("consoleConsents")
@ViewScoped
public class ConsentsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MemberConsents consents;

    @Inject
    Pages pages;

    private String number;
    private String evidence;
    private final ConsentForm form = new ConsentForm();
    private transient List<ConsentFactView> history;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        history = pages.required(() -> consents.history(member()));
        if (history != null) {
            form.read(consents.of(member()));
        }
    }

    public String save() {
        String outcome = pages.actIn("consents", () -> {
            consents.change(new ChangeConsents(
                    member(), form.choices(), Door.CONSOLE, getWording().version(), evidence));
            pages.say("consent", "saved");
            return "/console/members/consents?number=" + number;
        });
        if (outcome == null) {
            history = consents.history(member());
        }
        return outcome;
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public ConsentForm getForm() {
        return form;
    }

    public WordingView getWording() {
        return consents.wording();
    }

    public List<ConsentFactView> getHistory() {
        return history;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
