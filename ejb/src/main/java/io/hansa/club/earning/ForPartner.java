package io.hansa.club.earning;

import io.hansa.club.earning.Explanation.Line;
import java.util.Optional;
import java.util.Set;

/**
 * What a partner is told of an explanation of its message: which rules gave something, and what of the message was missing for more.
 * Nothing that the club knows of the member, and nothing of rules that are for other partners, or for chosen members.
 */
final class ForPartner {

    /** What a message says of itself; all else is asked of the member. */
    private static final Set<Class<? extends Condition>> OF_MESSAGE = Set.of(
            Condition.InRegion.class,
            Condition.OfCategory.class,
            Condition.OfProduct.class,
            Condition.ByChannel.class,
            Condition.AmountAtLeast.class,
            Condition.AmountAtMost.class,
            Condition.OnDates.class,
            Condition.OnWeekdays.class,
            Condition.OnDaySort.class);

    /** Rules that ask this are not known to everybody. */
    private static final Set<Class<? extends Condition>> CHOSEN =
            Set.of(Condition.InSegment.class, Condition.InGroup.class);

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
                .allMatch(condition -> condition instanceof Condition.AtPartner
                        ? condition.holds(message, MemberFacts.UNKNOWN)
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
            return OF_MESSAGE.contains(notMet.condition().getClass())
                    ? Optional.of(new Verdict.NotMet(
                            notMet.rule(), notMet.condition(), notMet.message(), MemberFacts.UNKNOWN))
                    : Optional.empty();
        }
        return verdict instanceof Verdict.Exhausted || verdict instanceof Verdict.Applied
                ? Optional.empty()
                : Optional.of(verdict);
    }
}
