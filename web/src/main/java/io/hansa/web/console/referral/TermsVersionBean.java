package io.hansa.web.console.referral;

import io.hansa.club.decision.Verdict;
import io.hansa.club.referral.ReferralPolicies;
import io.hansa.club.referral.ReferralTermsView;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of the terms, and what a second person makes of it. */
@Named("consoleReferralVersion")
@ViewScoped
public class TermsVersionBean extends VersionBean<ReferralTermsView> {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralPolicies policies;

    @Override
    protected ReferralTermsView find(int version) {
        return policies.version(version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> policies.approve(version);
            case REFUSED -> policies.refuse(version, why);
            case WITHDRAWN -> policies.withdraw(version);
        }
    }

    @Override
    protected String list() {
        return "/console/referral/index";
    }
}
