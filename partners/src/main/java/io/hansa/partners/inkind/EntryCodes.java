package io.hansa.partners.inkind;

/** What entries of deliveries are called; a line of a statement is the sum of one of them. */
final class EntryCodes {

    static final String GIVEN = "kind.given";
    static final String TAKEN = "kind.taken";
    static final String GIVEN_REVERSAL = "kind.given-reversal";
    static final String TAKEN_REVERSAL = "kind.taken-reversal";

    private EntryCodes() {}
}
