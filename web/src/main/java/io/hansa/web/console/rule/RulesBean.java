package io.hansa.web.console.rule;

import io.hansa.club.earning.EarningRuleView;
import io.hansa.club.earning.EarningRules;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules, those that were changed last first; of one state, or whose code or name has a text. */
@Named("consoleRules")
@RequestScoped
public class RulesBean {

    @Inject
    EarningRules rules;

    @Inject
    RuleNaming naming;

    @Inject
    Programme programme;

    private RuleState state;
    private String text;
    private List<RuleRow> rows;

    public void load() {
        Map<String, List<EarningRuleView>> byCode = rules.versions().stream()
                .collect(Collectors.groupingBy(
                        version -> version.rule().code(), LinkedHashMap::new, Collectors.toList()));
        rows = byCode.values().stream()
                .map(versions -> versions.stream()
                        .sorted((one, other) ->
                                other.rule().version() - one.rule().version())
                        .toList())
                .map(this::row)
                .filter(this::hasState)
                .filter(this::hasText)
                .toList();
        naming.prepare(rows.stream().map(row -> row.shown().rule().terms()).toList());
    }

    private RuleRow row(List<EarningRuleView> versions) {
        EarningRuleView shown = RuleRow.shown(versions);
        String code = shown.rule().code();
        boolean paused = shown.isApproved() && rules.isPaused(code);
        long spent = shown.rule().terms().limits().budget().isPresent() ? rules.spent(code) : 0;
        return new RuleRow(
                code,
                shown,
                RuleState.of(versions, paused, programme.today()),
                versions.stream().filter(EarningRuleView::waits).findFirst(),
                spent);
    }

    /** What waits beside a version that runs is a draft, too. */
    private boolean hasState(RuleRow row) {
        return state == null
                || row.state() == state
                || state == RuleState.WAITING && row.waiting().isPresent();
    }

    private boolean hasText(RuleRow row) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String asked = text.strip().toLowerCase(Locale.ROOT);
        var name = row.shown().rule().terms().name();
        return (row.code() + " " + name.zh() + " " + name.en())
                .toLowerCase(Locale.ROOT)
                .contains(asked);
    }

    public String search() {
        return "/console/rules/index?faces-redirect=true&includeViewParams=true";
    }

    public String say(RuleRow row) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return naming.say(row.shown().rule().terms(), locale);
    }

    public RuleState[] getStates() {
        return RuleState.values();
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    public RuleState getState() {
        return state;
    }

    public void setState(RuleState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
