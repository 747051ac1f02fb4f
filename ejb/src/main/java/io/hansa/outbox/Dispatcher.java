package io.hansa.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the outbox when something was put into it, and at every tick; one thread a server. */
@ApplicationScoped
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    Dispatch dispatch;

    private final AtomicBoolean busy = new AtomicBoolean();

    void onFilled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        kick();
    }

    /** Returns at once. */
    public void kick() {
        if (busy.compareAndSet(false, true)) {
            boolean accepted = false;
            try {
                executor.execute(this::empty);
                accepted = true;
            } finally {
                if (!accepted) {
                    busy.set(false);
                }
            }
        }
    }

    private void empty() {
        try {
            while (dispatch.sendSome()) {
                LOG.log(Level.FINE, "messages sent");
            }
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "messages can't be sent together; trying the first alone", e);
            sendOne();
        } finally {
            busy.set(false);
        }
    }

    private void sendOne() {
        try {
            dispatch.sendOne();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a message can't be sent; it waits", e);
            dispatch.postponeOne();
        }
    }
}
