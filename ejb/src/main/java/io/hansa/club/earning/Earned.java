package io.hansa.club.earning;

/** What a rule gives: points to redeem, or status points. */
public enum Earned {
    POINTS,
    STATUS
}
