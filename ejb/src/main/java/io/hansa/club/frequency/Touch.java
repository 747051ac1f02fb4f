package io.hansa.club.frequency;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a member was contacted.
 *
 * @param what names it among the member's touches, 1 to 140 printable characters
 * @param on the day in the programme's zone
 */
record Touch(
        MemberNumber member,
        TouchPurpose purpose,
        TouchChannel channel,
        String what,
        LocalDate on,
        Instant recordedAt) {

    String ref() {
        return ref(member, what);
    }

    static String ref(MemberNumber member, String what) {
        return member.value() + " " + what;
    }
}
