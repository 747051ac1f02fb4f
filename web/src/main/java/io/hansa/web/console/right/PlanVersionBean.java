package io.hansa.web.console.right;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.entitlement.PlanView;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a plan: what it says, and what a second person makes of it. */
@Named("consolePlanVersion")
@ViewScoped
public class PlanVersionBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    RightPlans plans;

    private String code;
    private int version;
    private transient PlanView shown;

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
            case APPROVED -> plans.approve(code, version);
            case REFUSED -> plans.refuse(code, version, why);
            case WITHDRAWN -> plans.withdraw(code, version);
        }
    }

    @Override
    protected String list() {
        return "/console/rights/index";
    }

    /** Null when there is none. */
    public PlanView getShown() {
        if (shown == null && code != null && code.matches("[A-Z][A-Z0-9-]{1,23}")) {
            shown = pages.found(() -> plans.version(code, version));
        }
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
