package io.hansa.web.console.rule;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Channel;
import io.hansa.club.earning.DaySort;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRuleView;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.entitlement.RuleRights;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** Drafts a rule, or the next version of one, in two steps: what it shall say, then what that means in words. */
@Named("consoleRuleForm")
@ViewScoped
public class RuleFormBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EarningRules rules;

    @Inject
    Tiers tiers;

    @Inject
    RuleRights rights;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final RuleForm form = new RuleForm();
    private String code;
    private boolean ending;
    private int version = 1;
    private transient EarningTerms reviewed;

    /** The next version begins as the last one that was approved, or else as the last. */
    public void load() {
        form.setFrom(programme.today().plusDays(1));
        if (code == null) {
            return;
        }
        List<EarningRuleView> versions = EarningRule.isCode(code) ? rules.versions(code) : List.of();
        pages.require(versions.isEmpty() ? null : versions);
        if (versions.isEmpty()) {
            return;
        }
        EarningTerms terms = RuleRow.shown(versions).rule().terms();
        form.fill(terms);
        form.setCode(code);
        if (terms.from().isBefore(programme.today())) {
            form.setFrom(programme.today().plusDays(ending ? 0 : 1));
        }
        if (ending) {
            form.setThrough(form.getFrom());
        }
        version = versions.get(0).rule().version() + 1;
    }

    public void review() {
        pages.actIn("rule", () -> {
            reviewed = new EarningRule(form.getCode(), version, form.terms()).terms();
            return null;
        });
    }

    public void edit() {
        reviewed = null;
    }

    public String propose() {
        return pages.act(() -> {
            EarningRuleView draft = rules.propose(new EarningRule(form.getCode(), version, form.terms()));
            pages.say("consoleRule", "form.done");
            return "/console/rules/version?code=" + draft.rule().code() + "&version="
                    + draft.rule().version();
        });
    }

    public boolean isReviewing() {
        return reviewed != null;
    }

    /** Null until it was reviewed. */
    public EarningTerms getReviewed() {
        return reviewed;
    }

    public boolean isNext() {
        return code != null;
    }

    public ConditionKind[] getKinds() {
        return ConditionKind.values();
    }

    public EffectForm.Kind[] getEffects() {
        return EffectForm.Kind.values();
    }

    public Earned[] getEarned() {
        return Earned.values();
    }

    public Beyond[] getBeyonds() {
        return Beyond.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public DaySort[] getDaySorts() {
        return DaySort.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public List<TierView> getTiers() {
        return tiers.ladder();
    }

    /** Counted rights, by code. */
    public Map<String, LocalizedText> getRights() {
        return rights.names();
    }

    public RuleForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isEnding() {
        return ending;
    }

    public void setEnding(boolean ending) {
        this.ending = ending;
    }
}
