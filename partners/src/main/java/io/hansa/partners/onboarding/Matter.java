package io.hansa.partners.onboarding;

/** What may be open between a partner and the programme. */
public enum Matter {
    /** Postings that no statement has yet; a count. */
    UNSETTLED(true),
    /** Disputes that are not decided; a count. */
    DISPUTED(true),
    /** Members' claims of missing points that are not decided; a count. */
    MISSING_CLAIMED(true),
    /** What the clearing account says, in fen; positive: the partner owes it. A debt outlives the partnership. */
    UNPAID(false),
    /** Points that were bought and not given out. */
    PREPAID_UNUSED(false);

    private final boolean blocks;

    Matter(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether a partnership does not end while there is any. */
    public boolean blocks() {
        return blocks;
    }
}
