package io.hansa.partners.port;

import java.time.LocalDate;

/** What the club's policies say of the points that a member earns. */
public interface PointsPolicies {

    /** The policy that holds for the member for points earned on a date. */
    PointsPolicy of(MemberAccounts member, LocalDate earnedOn);
}
