package io.hansa.web.console.referral;

import io.hansa.club.referral.ReferralPolicies;
import io.hansa.club.referral.ReferralTermsView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All versions of the terms. */
@Named("consoleReferral")
@RequestScoped
public class TermsListBean {

    @Inject
    ReferralPolicies policies;

    private List<ReferralTermsView> versions;

    @PostConstruct
    void load() {
        versions = policies.versions();
    }

    /** What holds; null when nothing was ever approved. */
    public ReferralTermsView getHolding() {
        return versions.stream()
                .filter(ReferralTermsView::isApproved)
                .findFirst()
                .orElse(null);
    }

    public List<ReferralTermsView> getVersions() {
        return versions;
    }
}
