package io.hansa.club.portfolio;

/** Why a member is contacted although it was contacted often enough. */
public enum OverReason {
    /** The member asked for it. */
    ASKED,
    /** It was promised to the member for this day. */
    PROMISED,
    /** The member would be harmed by waiting. */
    URGENT
}
