package io.hansa.web.console.rule;

import io.hansa.club.decision.Verdict;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRuleView;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.simulation.SimulationView;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.runs.RunState;
import io.hansa.web.console.decision.VersionBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One version of a rule: what it does in words, what it would have done, and what a second person makes of it. */
@Named("consoleRuleVersion")
@ViewScoped
public class RuleVersionBean extends VersionBean<EarningRuleView> {

    private static final long serialVersionUID = 1L;

    @Inject
    EarningRules rules;

    @Inject
    Simulations simulations;

    private String code;
    private transient List<SimulationView> simulated;

    @Override
    protected boolean isNamed() {
        return EarningRule.isCode(code);
    }

    @Override
    protected EarningRuleView find(int version) {
        return rules.version(code, version);
    }

    @Override
    protected void decide(int version, Verdict verdict, String why) {
        switch (verdict) {
            case APPROVED -> rules.approve(code, version, why);
            case REFUSED -> rules.refuse(code, version, why);
            case WITHDRAWN -> rules.withdraw(code, version);
        }
    }

    @Override
    protected String list() {
        return "/console/rules/rule?code=" + code;
    }

    /** What it would have done, the last first. */
    public List<SimulationView> getSimulations() {
        if (simulated == null) {
            simulated = simulations.of(new StartSimulation.Draft(code, getVersion()));
        }
        return simulated;
    }

    /** The last one that came to its end; null when there is none. */
    public SimulationView getSimulated() {
        return getSimulations().stream()
                .filter(one -> one.run().state() == RunState.DONE)
                .findFirst()
                .orElse(null);
    }

    /** Whether who approves it has to say why it was not simulated. */
    public boolean isUnsimulated() {
        return getShown().waits() && !rules.isSimulated(code, getVersion());
    }

    /** Why it was approved all the same; null when it was simulated. */
    public String getWhyUnsimulated() {
        return rules.whyUnsimulated(code, getVersion()).orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
