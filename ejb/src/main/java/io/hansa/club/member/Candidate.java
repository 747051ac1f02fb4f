package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Invalid;
import java.time.LocalDate;

/** An enrolment that was read: either its profile and request, or why it can never be one. */
record Candidate(EnrolMember command, Profile profile, Request request, DomainException refusal) {

    static Candidate read(EnrolMember command, LocalDate today) {
        try {
            return new Candidate(command, Profile.of(command, today), Request.of(command), null);
        } catch (Invalid refusal) {
            return new Candidate(command, null, null, refusal);
        }
    }

    boolean readable() {
        return refusal == null;
    }
}
