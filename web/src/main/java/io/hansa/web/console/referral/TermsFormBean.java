package io.hansa.web.console.referral;

import io.hansa.club.referral.ReferralPolicies;
import io.hansa.club.referral.ReferralTermsView;
import io.hansa.club.referral.SetReferralTerms;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Proposes terms; they begin as what holds. */
@Named("consoleReferralForm")
@ViewScoped
public class TermsFormBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralPolicies policies;

    @Inject
    Pages pages;

    private final TermsForm form = new TermsForm();
    private int basedOn;

    @PostConstruct
    void load() {
        List<ReferralTermsView> versions = policies.versions();
        basedOn = versions.stream().findFirst().map(ReferralTermsView::version).orElse(0);
        versions.stream()
                .filter(ReferralTermsView::isApproved)
                .findFirst()
                .map(ReferralTermsView::terms)
                .ifPresent(form::fill);
    }

    public String propose() {
        return pages.actIn("terms", () -> {
            ReferralTermsView version = policies.propose(new SetReferralTerms(basedOn, form.terms()));
            pages.say("consoleReferral", "form.done");
            return "/console/referral/version?version=" + version.version();
        });
    }

    public TermsForm getForm() {
        return form;
    }
}
