package io.hansa.web.api.member;

import io.hansa.rewards.order.QuoteView;
import java.time.Instant;
import java.util.Locale;

/**
 * A price that holds until it expires.
 *
 * @param availableAfter what the member would have left
 */
public record Quote(String quote, String reward, String name, long points, long availableAfter, Instant expiresAt) {

    static Quote of(QuoteView view, Locale language) {
        return new Quote(
                view.quote(),
                view.reward(),
                view.name().in(language),
                view.points().amount(),
                view.availableAfter().amount(),
                view.expiresAt());
    }
}
