package io.hansa.club.frequency;

/** What a contact wants of a member; each is limited for itself. */
public enum TouchPurpose {
    /** Offers of the programme and its partners, and whatever else an account manager calls for that is not the member's own matter. */
    OFFERS,
    SURVEYS
}
