package io.hansa.web.console.rule;

import io.hansa.club.decision.Verdict;
import io.hansa.club.earning.EarningRuleView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a rule is, by its versions. */
public enum RuleState {
    /** A first version waits for a second person. */
    WAITING,
    /** Approved, and not begun. */
    SCHEDULED,
    RUNNING,
    PAUSED,
    ENDED,
    REFUSED,
    WITHDRAWN;

    /** @param versions of one rule, the latest first */
    static RuleState of(List<EarningRuleView> versions, boolean paused, LocalDate today) {
        List<EarningRuleView> approved =
                versions.stream().filter(EarningRuleView::isApproved).toList();
        if (approved.isEmpty()) {
            return ofDraft(versions.get(0));
        }
        if (paused) {
            return PAUSED;
        }
        Optional<EarningRuleView> begun = approved.stream()
                .filter(version -> !version.rule().terms().from().isAfter(today))
                .findFirst();
        if (begun.isEmpty()) {
            return SCHEDULED;
        }
        return begun.get().rule().terms().holdsOn(today)
                ? RUNNING
                : approved.get(0).equals(begun.get()) ? ENDED : SCHEDULED;
    }

    private static RuleState ofDraft(EarningRuleView draft) {
        return draft.decision()
                .map(decision -> decision.verdict() == Verdict.REFUSED ? REFUSED : WITHDRAWN)
                .orElse(WAITING);
    }

    public String getTone() {
        return switch (this) {
            case RUNNING -> "good";
            case WAITING, SCHEDULED, PAUSED -> "brass";
            default -> "none";
        };
    }
}
