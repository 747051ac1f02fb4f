package io.hansa.club.earning;

import java.util.Optional;

/** What became of a rule for a message. */
public sealed interface Verdict {

    EarningRule rule();

    /**
     * It applied.
     *
     * @param given in what the rule gives
     * @param working how it was reckoned
     * @param cut by which limit it was cut, if it was
     */
    record Applied(EarningRule rule, long given, Working working, Optional<AtLimit> cut) implements Verdict {

        public long points() {
            return rule.terms().effect() instanceof Effect.Right
                            || rule.terms().effect().earned() != Earned.POINTS
                    ? 0
                    : given;
        }

        public long status() {
            return rule.terms().effect().earned() == Earned.STATUS ? given : 0;
        }

        /** The right that was granted, {@link #given} times. */
        public Optional<Effect.Right> right() {
            return rule.terms().effect() instanceof Effect.Right right ? Optional.of(right) : Optional.empty();
        }
    }

    /** The first condition that does not hold, in the rule's order. */
    record NotMet(EarningRule rule, Condition condition, MessageFacts message, MemberFacts member) implements Verdict {

        public Missing missing() {
            return condition.missing(message, member);
        }
    }

    /** Its dates do not hold the day. */
    record NotOnDate(EarningRule rule) implements Verdict {}

    /** A cap or the budget is used up, or has too little left for a rule that is not cut. */
    record Exhausted(EarningRule rule, AtLimit limit) implements Verdict {}

    /** Another of its group gave more, or as much at a higher priority. */
    record Outdone(EarningRule rule, EarningRule by, long would) implements Verdict {}

    /** Rounding down left nothing, or there was nothing to reckon it of. */
    record Nothing(EarningRule rule, Optional<Working> working) implements Verdict {}

    /**
     * A limit that was met.
     *
     * @param cap empty: the budget
     * @param would what the rule would have given
     * @param left what the limit had left; of a cap by times, times
     */
    record AtLimit(Optional<Cap> cap, long would, long left) {}
}
