package io.hansa.club.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A membership to begin.
 *
 * @param requestKey names the request: asked twice, it is one member
 * @param familyName 1 to 64 characters
 * @param givenName 1 to 64 characters
 * @param phone as written; read as Chinese when it has no country
 * @param password for the portal; without one the member cannot sign in yet
 */
public record EnrolMember(
        String requestKey,
        String familyName,
        String givenName,
        String phone,
        Optional<String> mail,
        Language language,
        Optional<LocalDate> birthday,
        Set<Consent> consents,
        Optional<String> password) {

    public EnrolMember {
        consents = Set.copyOf(consents);
    }

    /** Names nobody: a record's own text would put personal data into logs. */
    @Override
    public String toString() {
        return "EnrolMember[" + requestKey + "]";
    }
}
