package io.hansa.club.earning;

/** What rules have given so far, as far as it counts for one message. */
public interface Counters {

    /** What the member has had by the rule in the cap's period, in points or times. */
    long used(EarningRule rule, Cap cap);

    /** What the rule has given to all. */
    long spent(EarningRule rule);
}
