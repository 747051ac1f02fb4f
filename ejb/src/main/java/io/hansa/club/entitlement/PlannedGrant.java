package io.hansa.club.entitlement;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;

/** What a plan grants a member for a period. */
record PlannedGrant(PlanView plan, MemberNumber member, Period period) {

    static String scope(PlanView plan) {
        return "plan:" + plan.code();
    }

    /** Names it within its plan, whatever the version: each period is granted once. */
    String key() {
        return member + "." + period.from();
    }
}
