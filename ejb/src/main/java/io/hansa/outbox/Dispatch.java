package io.hansa.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due, some at a time, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class.getName());
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
    public boolean sendSome() {
        return send(messages.lockDue(clock.instant(), AT_ONCE, pickup.isOpen()));
    }

    /** The first that is due alone, to find the one that fails. */
    public boolean sendOne() {
        return send(messages.lockDue(clock.instant(), 1, pickup.isOpen()));
    }

    /** The first that is due has failed: it waits. */
    public void postponeOne() {
        for (long id : messages.lockDue(clock.instant(), 1, pickup.isOpen())) {
            messages.postpone(id, clock.instant().plus(Backoff.after(messages.attempts(id))));
        }
    }

    private boolean send(List<Long> due) {
        if (due.isEmpty()) {
            return false;
        }
        messages.deliverToInbox(due, clock.instant());
        var sent = new HashSet<>(due);
        for (var letter : texts.letters(due)) {
            leave(letter, sent);
        }
        messages.sent(sent);
        return true;
    }

    /** What can't be put into the folder waits, and holds up nothing else. */
    private void leave(Pickup.Letter letter, Set<Long> sent) {
        try {
            pickup.put(letter);
            texts.forget(letter.id());
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "a message can't be put into the folder; it waits", e);
            sent.remove(letter.id());
            messages.postpone(letter.id(), clock.instant().plus(Backoff.after(messages.attempts(letter.id()))));
        }
    }
}
