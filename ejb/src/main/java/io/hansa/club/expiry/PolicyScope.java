package io.hansa.club.expiry;

import io.hansa.kernel.Unit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose points a policy is about.
 *
 * @param tier code of a tier; empty: of any
 * @param region country ({@code CN}) or province ({@code CN-BJ}) by ISO 3166; empty: anywhere
 */
public record PolicyScope(Unit unit, Optional<String> tier, Optional<String> region) {

    /** The most specific last. A region weighs more than a tier: it is where law may forbid what a tier allows. */
    static final Comparator<PolicyScope> BY_WEIGHT = Comparator.comparingInt(PolicyScope::weight);

    public static final PolicyScope ALL_POINTS = new PolicyScope(Unit.PTS, Optional.empty(), Optional.empty());

    public PolicyScope {
        Objects.requireNonNull(unit);
        if (tier.filter(code -> !code.matches("[A-Z][A-Z0-9_]{0,15}")).isPresent()) {
            throw new InvalidExpiryPolicy("tier");
        }
        if (region.filter(code -> !code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")).isPresent()) {
            throw new InvalidExpiryPolicy("region");
        }
    }

    boolean covers(Unit other, String memberTier, String memberRegion) {
        return unit.equals(other)
                && tier.map(memberTier::equals).orElse(true)
                && region.map(code -> memberRegion.equals(code) || memberRegion.startsWith(code + "-"))
                        .orElse(true);
    }

    private int weight() {
        return 2 * region.map(String::length).orElse(0) + (tier.isPresent() ? 1 : 0);
    }

    /** E.g. {@code PTS}, {@code PTS.GOLD}, {@code PTS.CN-BJ}. */
    @Override
    public String toString() {
        return unit
                + tier.map(code -> "." + code).orElse("")
                + region.map(code -> "." + code).orElse("");
    }
}
