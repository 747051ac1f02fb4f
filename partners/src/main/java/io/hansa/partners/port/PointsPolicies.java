package io.hansa.partners.port;

import java.time.LocalDate;

/** What the club's policies say of a member's points. */
public interface PointsPolicies {

    /** The policy that holds for the member on a date, on which points are earned, set aside, taken back or given back. */
    PointsPolicy of(MemberAccounts member, LocalDate on);
}
