package io.hansa.web.console.right;

import io.hansa.club.decision.Verdict;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightView;
import io.hansa.club.entitlement.Rights;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** One version of a right: what it says, and what a second person makes of it. */
@Named("consoleRightVersion")
@ViewScoped
public class RightVersionBean extends VersionBean<RightView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Rights rights;

    private String code;

    @Override
    protected boolean isNamed() {
        return code != null && code.matches("[A-Z][A-Z0-9_]{1,15}");
    }

    @Override
    protected RightView find(int version) {
        return rights.version(new RightCode(code), version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> rights.approve(new RightCode(code), version);
            case REFUSED -> rights.refuse(new RightCode(code), version, why);
            case WITHDRAWN -> rights.withdraw(new RightCode(code), version);
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
