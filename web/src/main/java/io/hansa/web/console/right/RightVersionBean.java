package io.hansa.web.console.right;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightView;
import io.hansa.club.entitlement.Rights;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a right: what it says, and what a second person makes of it. */
@Named("consoleRightVersion")
@ViewScoped
public class RightVersionBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    Rights rights;

    private String code;
    private int version;
    private transient RightView shown;

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
            case APPROVED -> rights.approve(new RightCode(code), version);
            case REFUSED -> rights.refuse(new RightCode(code), version, why);
            case WITHDRAWN -> rights.withdraw(new RightCode(code), version);
        }
    }

    @Override
    protected String list() {
        return "/console/rights/index";
    }

    /** Null when there is none. */
    public RightView getShown() {
        if (shown == null && code != null && code.matches("[A-Z][A-Z0-9_]{1,15}")) {
            shown = pages.found(() -> rights.version(new RightCode(code), version));
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
