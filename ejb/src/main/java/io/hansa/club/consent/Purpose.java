package io.hansa.club.consent;

/** What a member is reached for. */
public enum Purpose {
    /** Its own points, orders, bookings and safety. */
    SERVICE,
    MARKETING,
    PARTNER_OFFERS,
    SURVEY;

    /** Whether it holds until somebody withdraws it. */
    boolean holdsUnsaid() {
        return this == SERVICE;
    }
}
