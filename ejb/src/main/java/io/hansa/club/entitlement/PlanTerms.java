package io.hansa.club.entitlement;

import java.util.Objects;

/**
 * What a version of a plan says.
 *
 * @param enabled whether it grants anything
 * @param audience code of the tier or the segment; empty for everybody
 * @param amount how many of the right for each period, 1 to 1,000; 0 of a right that is not counted
 * @param months how long a period is, 1 to 60, where the kind leaves it open; otherwise 0
 */
public record PlanTerms(
        RightCode right,
        boolean enabled,
        AudienceKind audienceKind,
        String audience,
        long amount,
        PeriodKind period,
        int months) {

    private static final long MOST = 1_000;
    private static final int LONGEST = 60;

    /** @throws InvalidRight when something is out of its bounds */
    public PlanTerms {
        Objects.requireNonNull(right);
        Objects.requireNonNull(audienceKind);
        Objects.requireNonNull(period);
        InvalidRight.refuseUnless(
                audience != null
                        && (audienceKind == AudienceKind.EVERYBODY
                                ? audience.isEmpty()
                                : audience.matches("[A-Za-z0-9_.-]{1,32}")),
                "audience");
        InvalidRight.refuseUnless(amount >= 0 && amount <= MOST, "amount");
        InvalidRight.refuseUnless(
                period == PeriodKind.MONTHS ? months >= 1 && months <= LONGEST : months == 0, "months");
    }
}
