package io.hansa.partners.inkind;

import java.util.Objects;

/**
 * Says that a confirmed delivery was not so; the other side confirms that like any other.
 *
 * @param text why, 1 to 2,000 characters
 */
public record TakeBackDelivery(String requestKey, KindNumber delivery, String text) {

    public TakeBackDelivery {
        Objects.requireNonNull(delivery);
        text = ReportDelivery.said(text);
        ReportDelivery.require(!text.isEmpty(), "text");
    }
}
