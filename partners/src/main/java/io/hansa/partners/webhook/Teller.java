package io.hansa.partners.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down, in the caller's transaction, what is to be told, if there is anybody to tell it to. */
@ApplicationScoped
class Teller {

    @Inject
    Listeners listeners;

    @Inject
    NewsRows news;

    @Inject
    Event<WebhooksDue> due;

    @Inject
    Clock clock;

    /** @param subject see {@link News} */
    void tell(String partner, WebhookType type, String subject) {
        if (listeners.has(partner)) {
            news.add(partner, type, subject, clock.instant());
            due.fire(new WebhooksDue());
        }
    }
}
