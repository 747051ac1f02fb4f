package io.hansa.club.gift;

/** Who gives or takes. */
public enum PartyKind {
    MEMBER,
    HOUSEHOLD
}
