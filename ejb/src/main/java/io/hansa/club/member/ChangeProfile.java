package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;

/** A profile as it is to be. */
public record ChangeProfile(
        MemberNumber number,
        String familyName,
        String givenName,
        String phone,
        Optional<String> mail,
        Language language,
        Optional<LocalDate> birthday) {

    @Override
    public String toString() {
        return "ChangeProfile[" + number + "]";
    }
}
