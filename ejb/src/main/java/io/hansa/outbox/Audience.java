package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import java.util.Collection;
import java.util.Set;

/** Knows who wants to be offered things: whoever keeps the consents tells the outbox. */
public interface Audience {

    /** What is not about the member's own points and orders, but wants something of it. */
    enum Offer {
        MARKETING,
        PARTNER_OFFER,
        SURVEY
    }

    /** Those of the members who agreed to it, in a bounded number of statements. */
    Set<MemberNumber> of(Offer offer, Collection<MemberNumber> members);
}
