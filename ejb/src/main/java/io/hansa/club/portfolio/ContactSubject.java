package io.hansa.club.portfolio;

import io.hansa.club.consent.Purpose;
import io.hansa.club.frequency.TouchPurpose;
import java.util.Optional;

/** For what an account manager and a member spoke: it decides which consent is asked for, and which limit counts it. */
public enum ContactSubject {
    /** To keep in touch: a greeting, an occasion, the contact that was due. */
    CARE(Purpose.MARKETING, TouchPurpose.OFFERS),
    OFFER(Purpose.MARKETING, TouchPurpose.OFFERS),
    SURVEY(Purpose.SURVEY, TouchPurpose.SURVEYS),
    /** The member's own points, orders, bookings and safety. */
    SERVICE(Purpose.SERVICE, null);

    private final Purpose consent;
    private final TouchPurpose limited;

    ContactSubject(Purpose consent, TouchPurpose limited) {
        this.consent = consent;
        this.limited = limited;
    }

    Purpose consent() {
        return consent;
    }

    /** Empty when no limit counts it. */
    Optional<TouchPurpose> limited() {
        return Optional.ofNullable(limited);
    }
}
