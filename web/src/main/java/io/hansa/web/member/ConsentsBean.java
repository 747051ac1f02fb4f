package io.hansa.web.member;

import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.ConsentFactView;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.club.consent.WordingView;
import io.hansa.web.consent.ConsentForm;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the member agrees to be contacted for, and what it said before. */
@Named("memberConsents")
@RequestScoped
public class ConsentsBean {

    @Inject
    Me me;

    @Inject
    MemberConsents consents;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private final ConsentForm form = new ConsentForm();

    @PostConstruct
    void load() {
        form.read(consents.of(me.number()));
    }

    public String save() {
        return pages.act(() -> {
            consents.change(new ChangeConsents(
                    me.number(), form.choices(), Door.PORTAL, getWording().version(), request.getRemoteAddr()));
            pages.say("consent", "saved");
            return "/member/consents";
        });
    }

    public ConsentForm getForm() {
        return form;
    }

    public WordingView getWording() {
        return consents.wording();
    }

    public List<ConsentFactView> getHistory() {
        return consents.history(me.number());
    }
}
