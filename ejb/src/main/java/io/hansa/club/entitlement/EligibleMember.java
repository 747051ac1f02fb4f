package io.hansa.club.entitlement;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;

/** Somebody who takes part. */
record EligibleMember(MemberNumber number, LocalDate enrolledOn) {}
