package io.hansa.web.console.rule;

import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRuleView;
import io.hansa.club.earning.EarningRules;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One rule: where it is, its versions, and the buttons that stop it and let it go on. */
@Named("consoleRule")
@ViewScoped
public class RuleBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EarningRules rules;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String code;
    private transient List<EarningRuleView> versions;

    public void load() {
        pages.require(getVersions().isEmpty() ? null : versions);
    }

    public String pause() {
        return pages.act(() -> {
            rules.pause(code);
            pages.say("consoleRule", "rule.paused");
            return "/console/rules/rule?code=" + code;
        });
    }

    public String resume() {
        return pages.act(() -> {
            rules.resume(code);
            pages.say("consoleRule", "rule.resumed");
            return "/console/rules/rule?code=" + code;
        });
    }

    public RuleState getState() {
        return RuleState.of(versions, isApproved() && rules.isPaused(code), programme.today());
    }

    private boolean isApproved() {
        return versions.stream().anyMatch(EarningRuleView::isApproved);
    }

    public boolean isToPause() {
        return getState() == RuleState.RUNNING || getState() == RuleState.SCHEDULED;
    }

    public boolean isToResume() {
        return getState() == RuleState.PAUSED;
    }

    /** Whether it can be given an end: it goes on for ever, or for longer than today. */
    public boolean isToEnd() {
        return isToPause() || isToResume();
    }

    /** The version that runs, or else the latest. */
    public EarningRuleView getShown() {
        return RuleRow.shown(versions);
    }

    public long getSpent() {
        return rules.spent(code);
    }

    public List<EarningRuleView> getVersions() {
        if (versions == null) {
            versions = EarningRule.isCode(code) ? rules.versions(code) : List.of();
        }
        return versions;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
