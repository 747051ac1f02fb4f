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
}
