package io.hansa.club.member;

import java.time.Instant;
import java.util.Optional;

/**
 * A phone or mail of a member, and whether it proved to be its.
 *
 * @param address in E.164, or the mail address
 * @param confirmedAt empty since it was changed
 */
public record Contact(ContactKind kind, String address, Optional<Instant> confirmedAt, Language language) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "Contact[" + kind + " " + confirmedAt + "]";
    }
}
