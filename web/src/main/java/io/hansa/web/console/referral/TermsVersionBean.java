package io.hansa.web.console.referral;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.referral.ReferralPolicies;
import io.hansa.club.referral.ReferralTermsView;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of the terms, and what a second person makes of it. */
@Named("consoleReferralVersion")
@ViewScoped
public class TermsVersionBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralPolicies policies;

    private int version;
    private transient ReferralTermsView shown;

    public void load() {
        pages.require(getShown());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getShown().setBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getShown().decision();
    }

    @Override
    protected void decide(Verdict verdict, String why) {
        shown = null;
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

    /** Null when there is none. */
    public ReferralTermsView getShown() {
        if (shown == null) {
            shown = pages.found(() -> policies.version(version));
        }
        return shown;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
