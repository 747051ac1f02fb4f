package io.hansa.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Says, within the caller's transaction, what is to be told once that transaction has committed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    @Inject
    Audience audience;

    @Inject
    Pacing pacing;

    @Inject
    Event<OutboxFilled> filled;

    @Inject
    Clock clock;

    public void tell(Notification notification) {
        tell(List.of(notification));
    }

    /** Many in a few statements. */
    public void tell(List<Notification> notifications) {
        if (!notifications.isEmpty()) {
            messages.add(notifications, clock.instant());
            filled.fire(new OutboxFilled());
        }
    }

    /**
     * Offers something to those of the recipients who agreed to be offered it and were not contacted often enough already; the others
     * are told nothing.
     *
     * @return how many are told
     */
    public int offer(Audience.Offer offer, List<Notification> notifications) {
        var agreed = audience.of(
                offer, notifications.stream().map(Notification::to).distinct().toList());
        var wanted =
                notifications.stream().filter(one -> agreed.contains(one.to())).toList();
        var told = pacing.within(offer, wanted);
        tell(told);
        return told.size();
    }

    /** Sends something to an address outside the portal. It is about the member's own affairs, so that no consent is asked. */
    public void send(TextMessage message) {
        texts.add(message, clock.instant());
        filled.fire(new OutboxFilled());
    }
}
