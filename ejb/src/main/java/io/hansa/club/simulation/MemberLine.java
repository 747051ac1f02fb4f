package io.hansa.club.simulation;

import io.hansa.kernel.MemberNumber;

/** By how many points a member would have been better off, or worse. */
public record MemberLine(MemberNumber member, long points) {}
