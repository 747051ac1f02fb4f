package io.hansa.web.console.expiry;

import io.hansa.club.decision.Verdict;
import io.hansa.club.expiry.ExpiryPolicies;
import io.hansa.club.expiry.ExpiryPolicyView;
import io.hansa.club.expiry.PolicyScope;
import io.hansa.kernel.Unit;
import io.hansa.web.console.decision.VersionBean;
import io.hansa.web.faces.UnitNamesBean;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One version of a policy: what it says, and what a second person makes of it. */
@Named("consolePolicyVersion")
@ViewScoped
public class PolicyVersionBean extends VersionBean<ExpiryPolicyView> {

    private static final long serialVersionUID = 1L;

    @Inject
    ExpiryPolicies policies;

    @Inject
    UnitNamesBean unitNames;

    private String unit;
    private String tier;
    private String region;

    @Override
    protected boolean isNamed() {
        return unit != null && unit.matches("[A-Z][A-Z0-9_]{1,15}");
    }

    @Override
    protected ExpiryPolicyView find(int version) {
        return policies.version(scope(), version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> policies.approve(scope(), version);
            case REFUSED -> policies.refuse(scope(), version, why);
            case WITHDRAWN -> policies.withdraw(scope(), version);
        }
    }

    @Override
    protected String list() {
        return "/console/expiry/index";
    }

    private PolicyScope scope() {
        return new PolicyScope(new Unit(unit), optional(tier), optional(region));
    }

    private static Optional<String> optional(String code) {
        return Optional.ofNullable(code).filter(some -> !some.isEmpty());
    }

    public String getScope() {
        return words().scope(getShown().scope());
    }

    public String getRule() {
        return words().rule(getShown().terms().rule());
    }

    public String getBesides() {
        return words().besides(getShown().terms());
    }

    private RuleWords words() {
        return new RuleWords(FacesContext.getCurrentInstance().getViewRoot().getLocale(), unitNames::of);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
