package io.hansa.partners.port;

import java.util.Optional;

/** Knows for which partner a user of the partner portal works. Their sign-in is kept by the club's security. */
public interface PartnerUsers {

    /** @return the partner's code, or empty when there is no such user or it may no longer sign in */
    Optional<String> partnerOf(String login);

    /** Whether somebody can sign in who looks after the partner's users and systems. */
    boolean hasAdministrator(String partnerCode);
}
