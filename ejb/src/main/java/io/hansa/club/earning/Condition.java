package io.hansa.club.earning;

/** One thing that has to hold for a rule to apply. Lists of codes mean any of them. */
public sealed interface Condition permits MessageCondition, MemberCondition {

    boolean holds(MessageFacts message, MemberFacts member);

    /** What is missing where it does not hold. */
    Missing missing(MessageFacts message, MemberFacts member);
}
