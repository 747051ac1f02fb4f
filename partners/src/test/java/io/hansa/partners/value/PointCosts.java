package io.hansa.partners.value;

import io.hansa.partners.testing.PartnersWorld;

/** What a point costs in the world of tests, where no configuration says it. */
public final class PointCosts {

    private PointCosts() {}

    /** @param micros millionths of a fen */
    public static PartnersWorld of(PartnersWorld world, long micros) {
        return world.with(PointCost.class, new PointCost(micros));
    }
}
