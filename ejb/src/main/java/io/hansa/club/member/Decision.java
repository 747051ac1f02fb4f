package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import java.util.Set;

/** What is to become of one enrolment of a batch. */
sealed interface Decision {

    record Refuse(DomainException reason) implements Decision {}

    /** The request was granted before. */
    record Known(MemberNumber member) implements Decision {}

    /** The same request stands earlier in this batch, at {@code index}. */
    record Same(int index) implements Decision {}

    /** The same request was claimed before, in a batch that was only checked. */
    record Claimed() implements Decision {}

    record Enrol(Profile profile, Request request, EnrolMember command) implements Decision {

        Set<String> claims() {
            return Claims.of(profile, request);
        }
    }
}
