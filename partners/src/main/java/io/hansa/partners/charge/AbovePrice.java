package io.hansa.partners.charge;

import io.hansa.kernel.Conflict;
import io.hansa.partners.provider.Price;
import java.util.Map;

/** More than the member agreed to, or in another unit. */
public final class AbovePrice extends Conflict {

    private static final long serialVersionUID = 1L;

    AbovePrice(Price charge, Price price) {
        super(
                "charge-above-price",
                Map.of(
                        "amount",
                        charge.amount(),
                        "unit",
                        charge.unit(),
                        "price",
                        price.amount(),
                        "priceUnit",
                        price.unit()));
    }
}
