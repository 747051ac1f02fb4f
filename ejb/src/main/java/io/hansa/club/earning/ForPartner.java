package io.hansa.club.earning;

import io.hansa.club.earning.Explanation.Line;
import java.util.Optional;
import java.util.Set;

/**
 * What a partner is told of an explanation of its message: which rules gave something, and what of the message was missing for more.
 * Nothing that the club knows of the member, and nothing of rules that are for other partners, or for chosen members.
 */
final class ForPartner {

    /** Rules that ask this are not known to everybody. */
    private static final Set<Class<? extends Condition>> CHOSEN =
            Set.of(MemberCondition.InSegment.class, MemberCondition.InGroup.class);

    private ForPartner() {}

    static Explanation of(Explanation whole) {
        return new Explanation(
                whole.transaction(),
                whole.origin(),
                whole.entry(),
                whole.member(),
                whole.message(),
                Optional.empty(),
                whole.points(),
                whole.statusPoints(),
                whole.lines().stream()
                        .filter(line -> line.gave() || isKnown(line, whole.message()))
                        .map(ForPartner::of)
                        .toList());
    }

    private static boolean isKnown(Line line, MessageFacts message) {
        return line.verdict().stream()
                .flatMap(verdict -> verdict.rule().terms().conditions().stream())
                .allMatch(condition -> condition instanceof MessageCondition.AtPartner at
                        ? at.holds(message)
                        : !CHOSEN.contains(condition.getClass()));
    }

    private static Line of(Line line) {
        return new Line(
                line.code(),
                line.version(),
                line.name(),
                line.outcome(),
                line.given(),
                line.earned(),
                line.right(),
                line.verdict().flatMap(ForPartner::told));
    }

    /** Limits are left out: what is left of them is the programme's, or the member's, to know. */
    private static Optional<Verdict> told(Verdict verdict) {
        if (verdict instanceof Verdict.NotMet notMet) {
            return notMet.condition() instanceof MessageCondition
                    ? Optional.of(new Verdict.NotMet(
                            notMet.rule(), notMet.condition(), notMet.message(), MemberFacts.UNKNOWN))
                    : Optional.empty();
        }
        return verdict instanceof Verdict.Exhausted || verdict instanceof Verdict.Applied
                ? Optional.empty()
                : Optional.of(verdict);
    }
}
