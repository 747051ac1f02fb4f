package io.hansa.web.api.member;

import io.hansa.club.contact.ContactView;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A phone or mail of the member.
 *
 * @param masked enough to know which it is
 * @param confirmedAt absent: it is to be confirmed
 * @param codeEndsAt until when the code that was sent last is good
 */
public record ContactAnswer(String kind, String masked, Optional<Instant> confirmedAt, Optional<Instant> codeEndsAt) {

    static ContactAnswer of(ContactView view) {
        return new ContactAnswer(
                view.kind().name().toLowerCase(Locale.ROOT), view.masked(), view.confirmedAt(), view.codeEndsAt());
    }
}
