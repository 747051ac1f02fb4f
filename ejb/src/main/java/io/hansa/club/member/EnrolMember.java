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
 * @param consents channels by which the member agrees to be offered things
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
        Optional<String> password,
        Beginning beginning) {

    public EnrolMember {
        consents = Set.copyOf(consents);
    }

    /** Of a member whom staff or a file know. */
    public EnrolMember(
            String requestKey,
            String familyName,
            String givenName,
            String phone,
            Optional<String> mail,
            Language language,
            Optional<LocalDate> birthday,
            Set<Consent> consents,
            Optional<String> password) {
        this(requestKey, familyName, givenName, phone, mail, language, birthday, consents, password, Beginning.MEMBER);
    }

    public EnrolMember beginning(Beginning as) {
        return new EnrolMember(
                requestKey, familyName, givenName, phone, mail, language, birthday, consents, password, as);
    }

    /** Names nobody: a record's own text would put personal data into logs. */
    @Override
    public String toString() {
        return "EnrolMember[" + requestKey + "]";
    }
}
