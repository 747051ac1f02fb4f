package io.hansa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Sends what is due, some at a time, each time in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Dispatch {

    private static final int AT_ONCE = 200;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    @Inject
    Pickup pickup;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    boolean sendSome() {
        return send(messages.lockDue(clock.instant(), AT_ONCE, pickup.isOpen()));
    }

    /** The first that is due alone, to find the one that fails. */
    boolean sendOne() {
        return send(messages.lockDue(clock.instant(), 1, pickup.isOpen()));
    }

    /** The first that is due has failed: it waits. */
    void postponeOne() {
        for (long id : messages.lockDue(clock.instant(), 1, pickup.isOpen())) {
            messages.postpone(id, clock.instant().plus(Backoff.after(messages.attempts(id))));
        }
    }

    private boolean send(List<Long> due) {
        if (due.isEmpty()) {
            return false;
        }
        messages.deliverToInbox(due, clock.instant());
        var letters = texts.letters(due);
        letters.forEach(pickup::put);
        texts.forget(letters);
        messages.sent(due);
        return true;
    }
}
