package io.hansa.web.console.right;

import io.hansa.club.decision.Verdict;
import io.hansa.club.entitlement.PlanView;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a plan: what it says, and what a second person makes of it. */
@Named("consolePlanVersion")
@ViewScoped
public class PlanVersionBean extends VersionBean<PlanView> {

    private static final long serialVersionUID = 1L;

    @Inject
    RightPlans plans;

    private String code;

    @Override
    protected boolean isNamed() {
        return code != null && code.matches("[A-Z][A-Z0-9-]{1,23}");
    }

    @Override
    protected PlanView find(int version) {
        return plans.version(code, version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
