package io.hansa.club.merge;

/** What two memberships have in common, and how much that says. */
public enum LikenessReason {
    /** The same name and the same birthday. */
    NAME_BIRTHDAY(60),
    /** The same name. */
    NAME(20),
    /** The same mailbox, however it is written. */
    MAIL(50),
    /** The last eight digits of the phone are the same. */
    PHONE(40),
    /** The last four digits of the phone are the same. */
    PHONE_END(30);

    private final int weight;

    LikenessReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
