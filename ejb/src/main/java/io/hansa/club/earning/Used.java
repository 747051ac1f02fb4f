package io.hansa.club.earning;

/** What a counter of a cap has: in what the rule gives, and how often. */
public record Used(long amount, long times) {

    public static final Used NOTHING = new Used(0, 0);

    public Used plus(long more, long moreTimes) {
        return new Used(Math.addExact(amount, more), times + moreTimes);
    }
}
