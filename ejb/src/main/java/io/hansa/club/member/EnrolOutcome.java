package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;

/** What became of one enrolment of a batch. */
public sealed interface EnrolOutcome {

    /** @param replayed the request key was known, and this is its member */
    record Enrolled(MemberNumber number, boolean replayed) implements EnrolOutcome {}

    record Refused(DomainException reason) implements EnrolOutcome {}
}
