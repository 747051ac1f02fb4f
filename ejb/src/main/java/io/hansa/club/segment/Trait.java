package io.hansa.club.segment;

/** What a condition is about. The unit of a figure is said with it; those with a window look back so many days. */
public enum Trait {
    /** Points that came in by earning, less what was taken back. */
    EARNED(Group.VALUE, true, true),
    /** Points that were used, less what came back. */
    REDEEMED(Group.VALUE, true, true),
    /** Whole yuan at partners, less what was undone. */
    SPENT(Group.VALUE, true, true),
    /** Points of the wallet. */
    BALANCE(Group.VALUE, true, false),
    /** Status points. */
    STATUS(Group.VALUE, true, false),
    /** Codes of the main ladder. */
    TIER(Group.VALUE, false, false),
    /** Whole years; who has told no birthday is in by no condition on it. */
    AGE(Group.ATTRIBUTE, true, false),
    /** Days since enrolment. */
    TENURE(Group.ATTRIBUTE, true, false),
    /** Provinces or countries by ISO 3166; a country has its provinces in it. */
    REGION(Group.ATTRIBUTE, false, false),
    LANGUAGE(Group.ATTRIBUTE, false, false),
    /** Codes of sub-programmes. */
    BRAND(Group.ATTRIBUTE, false, false),
    /** Codes of corporate groups that it acts for. */
    GROUP(Group.ATTRIBUTE, false, false),
    /** What it may do for a group: ORDER, POOL, ADMIN. */
    ACTS(Group.ATTRIBUTE, false, false),
    /** What it is in its household: HEAD or PERSON; who has none is neither. */
    HOUSEHOLD(Group.ATTRIBUTE, false, false),
    /** Points in the pool of its household; who has none has nothing in it. */
    POOL(Group.VALUE, true, false),
    /** Codes of partners at which something was earned or used. */
    PARTNER(Group.BEHAVIOUR, false, true),
    /** Categories of what was bought. */
    CATEGORY(Group.BEHAVIOUR, false, true),
    /** Messages of partners that moved points. */
    VISITS(Group.BEHAVIOUR, true, true),
    /** Days since something was last earned or used, or since enrolment. */
    IDLE(Group.BEHAVIOUR, true, false),
    /** Channels on which it was agreed to be offered things. */
    CONSENT(Group.PREFERENCE, false, false),
    /** Categories of the dossier in which something is known. */
    DOSSIER(Group.PREFERENCE, false, false);

    /** What kind of thing it is. */
    public enum Group {
        VALUE,
        ATTRIBUTE,
        BEHAVIOUR,
        PREFERENCE
    }

    private final Group group;
    private final boolean figure;
    private final boolean window;

    Trait(Group group, boolean figure, boolean window) {
        this.group = group;
        this.figure = figure;
        this.window = window;
    }

    public Group group() {
        return group;
    }

    /** Whether it is compared with a figure; otherwise it is one of some choices. */
    public boolean isFigure() {
        return figure;
    }

    /** Whether it looks back a number of days. */
    public boolean hasWindow() {
        return window;
    }
}
