package io.hansa.partners.value;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.PointPrice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a point costs the programme, for what was given and is not redeemed yet. */
@ApplicationScoped
class PointCost {

    private PointPrice price;

    protected PointCost() {}

    /** @param micros millionths of a fen */
    @Inject
    PointCost(@ConfigProperty(name = "hansa.points.cost", defaultValue = "5000000") long micros) {
        this.price = new PointPrice(micros);
    }

    /** Of points, rounded half up to the fen; of fewer than none what they bring back. */
    Money of(long points) {
        return points < 0 ? price.of(Math.negateExact(points)).negated() : price.of(points);
    }
}
