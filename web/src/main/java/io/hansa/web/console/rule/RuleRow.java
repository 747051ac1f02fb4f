package io.hansa.web.console.rule;

import io.hansa.club.earning.Budget;
import io.hansa.club.earning.EarningRuleView;
import java.util.List;
import java.util.Optional;

/**
 * A rule in the list.
 *
 * @param shown the version that runs, or else the latest
 * @param waiting a version that waits, beside what runs
 * @param spent what it has given of its budget
 */
public record RuleRow(
        String code, EarningRuleView shown, RuleState state, Optional<EarningRuleView> waiting, long spent) {

    private static final int PERCENT = 100;

    static EarningRuleView shown(List<EarningRuleView> versions) {
        return versions.stream().filter(EarningRuleView::isApproved).findFirst().orElse(versions.get(0));
    }

    /** Null when it has none. */
    public Long getBudget() {
        return shown.rule().terms().limits().budget().map(Budget::most).orElse(null);
    }

    public long getPercent() {
        return getBudget() == null ? 0 : Math.min(PERCENT, spent * PERCENT / getBudget());
    }
}
