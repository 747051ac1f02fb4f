package io.hansa.club.earning;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.transaction.TransactionNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a message brought what it did beyond its contract, and why not more.
 *
 * @param origin the accrual; of one that undid a part, what it undid
 * @param facts what rules saw; of a part, with what stayed
 * @param lines one a rule that was in force, in their order; of a part, one a rule of which something was taken back
 */
public record Explanation(
        TransactionNumber transaction,
        TransactionNumber origin,
        EntryNumber entry,
        String member,
        MessageFacts message,
        Optional<MemberFacts> facts,
        long points,
        long statusPoints,
        List<Line> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** What became of a rule. */
    public enum Outcome {
        APPLIED,
        CUT,
        NOT_MET,
        NOT_ON_DATE,
        OUTDONE,
        EXHAUSTED,
        NOTHING,
        TAKEN_BACK
    }

    /**
     * A rule.
     *
     * @param given in what it gives; negative: taken back
     * @param right what the right is called that it gives; empty where it gives points
     * @param verdict how it was decided; empty of what was taken back
     */
    public record Line(
            String code,
            int version,
            LocalizedText name,
            Outcome outcome,
            long given,
            Earned earned,
            Optional<LocalizedText> right,
            Optional<Verdict> verdict) {

        /** @param rights their names, by code */
        static Line of(Verdict verdict, Map<String, LocalizedText> rights) {
            EarningRule rule = verdict.rule();
            return new Line(
                    rule.code(),
                    rule.version(),
                    rule.terms().name(),
                    outcome(verdict),
                    verdict instanceof Verdict.Applied applied ? applied.given() : 0,
                    rule.terms().effect().earned(),
                    right(rule, rights),
                    Optional.of(verdict));
        }

        private static Optional<LocalizedText> right(EarningRule rule, Map<String, LocalizedText> rights) {
            return rule.terms().effect() instanceof Effect.Right given
                    ? Optional.of(rights.getOrDefault(given.right(), new LocalizedText(given.right(), given.right())))
                    : Optional.empty();
        }

        static Line back(EarningRule rule, Award award, Map<String, LocalizedText> rights) {
            return new Line(
                    rule.code(),
                    rule.version(),
                    rule.terms().name(),
                    Outcome.TAKEN_BACK,
                    award.amount(),
                    award.earned(),
                    right(rule, rights),
                    Optional.empty());
        }

        private static Outcome outcome(Verdict verdict) {
            if (verdict instanceof Verdict.Applied applied) {
                return applied.cut().isPresent() ? Outcome.CUT : Outcome.APPLIED;
            } else if (verdict instanceof Verdict.NotMet) {
                return Outcome.NOT_MET;
            } else if (verdict instanceof Verdict.NotOnDate) {
                return Outcome.NOT_ON_DATE;
            } else if (verdict instanceof Verdict.Outdone) {
                return Outcome.OUTDONE;
            } else if (verdict instanceof Verdict.Exhausted) {
                return Outcome.EXHAUSTED;
            }
            return Outcome.NOTHING;
        }

        boolean gave() {
            return given != 0;
        }
    }

    /** As much as a partner is told of its own message. */
    Explanation forPartner() {
        return ForPartner.of(this);
    }
}
