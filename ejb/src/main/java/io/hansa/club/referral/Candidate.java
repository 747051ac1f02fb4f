package io.hansa.club.referral;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;

/**
 * An accrual of a referred member that was large enough.
 *
 * @param entry of the accrual
 * @param points that it gave
 * @param dueOn when it counts if enough of it is left
 */
record Candidate(MemberNumber referred, EntryNumber entry, long points, LocalDate dueOn) {}
