package io.hansa.club.entitlement;

/**
 * Proposes the next version of a plan.
 *
 * @param code 2 to 24 upper-case letters, digits or hyphens
 * @param basedOn the version that the caller has seen last; 0 for a new plan
 */
public record ProposePlan(String code, int basedOn, PlanTerms terms) {

    /** @throws InvalidRight when the code is none */
    public ProposePlan {
        InvalidRight.refuseUnless(code != null && code.matches("[A-Z][A-Z0-9-]{1,23}"), "code");
    }
}
