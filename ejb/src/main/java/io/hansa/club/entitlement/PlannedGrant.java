package io.hansa.club.entitlement;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;

/**
 * What a plan grants a member for a period.
 *
 * @param amount as the plan says, or what is missing to that; 0 of a right that is not counted
 */
record PlannedGrant(PlanView plan, MemberNumber member, Period period, long amount) {

    PlannedGrant less(long had) {
        return new PlannedGrant(plan, member, period, Math.max(0, amount - had));
    }

    static String scope(PlanView plan) {
        return "plan:" + plan.code();
    }

    /** Names it within its plan, whatever the version: each period is granted once. */
    String key() {
        return member + "." + period.from();
    }
}
