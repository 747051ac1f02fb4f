package io.hansa.outbox;

import java.util.List;

/** Knows who was contacted often enough: whoever counts contacts tells the outbox. */
public interface Pacing {

    /**
     * Those of the notifications that do not reach a member too often, in their order; each counts as a contact from then on. One that
     * was counted before is among them, and is not counted again. In the caller's transaction and a bounded number of statements for a
     * thousand.
     */
    List<Notification> within(Audience.Offer offer, List<Notification> notifications);
}
