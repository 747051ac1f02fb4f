package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import java.util.Optional;

/**
 * What an enrolment would come to.
 *
 * @param repeated the request was granted before, or stands earlier in the same batch
 */
public record EnrolCheck(boolean repeated, Optional<DomainException> refusal) {

    static EnrolCheck of(Decision decision) {
        if (decision instanceof Decision.Refuse refuse) {
            return new EnrolCheck(false, Optional.of(refuse.reason()));
        }
        return new EnrolCheck(!(decision instanceof Decision.Enrol), Optional.empty());
    }
}
