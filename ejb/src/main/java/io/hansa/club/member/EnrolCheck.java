package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import java.util.Optional;
import java.util.Set;

/**
 * What an enrolment would come to.
 *
 * @param repeated the request was granted before, or stands earlier
 * @param claims what it would take that no other may have then: its request, phone and mail; empty unless it would be enrolled
 */
public record EnrolCheck(boolean repeated, Optional<DomainException> refusal, Set<String> claims) {

    public EnrolCheck {
        claims = Set.copyOf(claims);
    }

    static EnrolCheck of(Decision decision) {
        if (decision instanceof Decision.Refuse refuse) {
            return new EnrolCheck(false, Optional.of(refuse.reason()), Set.of());
        }
        return decision instanceof Decision.Enrol enrol
                ? new EnrolCheck(false, Optional.empty(), enrol.claims())
                : new EnrolCheck(true, Optional.empty(), Set.of());
    }

    @Override
    public String toString() {
        return "EnrolCheck[" + repeated + " " + refusal + "]";
    }
}
