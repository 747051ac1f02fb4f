package io.hansa.club.earning;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.transaction.TransactionNumber;
import java.util.List;
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
     * @param verdict how it was decided; empty of what was taken back
     */
    public record Line(
            String code,
            int version,
            LocalizedText name,
            Outcome outcome,
            long given,
            Earned earned,
            Optional<Verdict> verdict) {

        static Line of(Verdict verdict) {
            EarningRule rule = verdict.rule();
            return new Line(
                    rule.code(),
                    rule.version(),
                    rule.terms().name(),
                    outcome(verdict),
                    verdict instanceof Verdict.Applied applied ? applied.given() : 0,
                    rule.terms().effect().earned(),
                    Optional.of(verdict));
        }

        static Line back(EarningRule rule, Award award) {
            return new Line(
                    rule.code(),
                    rule.version(),
                    rule.terms().name(),
                    Outcome.TAKEN_BACK,
                    award.amount(),
                    award.earned(),
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

    /** A partner is told which rules gave something to whom it sold, and nothing of what the club knows of the member. */
    Explanation forPartner() {
        return new Explanation(
                transaction,
                origin,
                entry,
                member,
                message,
                Optional.empty(),
                points,
                statusPoints,
                lines.stream()
                        .filter(Line::gave)
                        .map(line -> new Line(
                                line.code(),
                                line.version(),
                                line.name(),
                                line.outcome(),
                                line.given(),
                                line.earned(),
                                Optional.empty()))
                        .toList());
    }
}
