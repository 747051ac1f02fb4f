package io.hansa.club.earning;

/**
 * The most that a rule gives to all members together, counted from the first of its versions that has a budget.
 *
 * @param most at least 1, in what the rule gives
 */
public record Budget(long most) {

    private static final long MOST = 1_000_000_000_000L;

    public Budget {
        InvalidEarningRule.unless(most >= 1 && most <= MOST, "budget");
    }
}
