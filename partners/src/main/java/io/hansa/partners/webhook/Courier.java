package io.hansa.partners.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells and delivers when something has happened, and at every tick. A turn at an endpoint is worked by one thread, one message after
 * the other; several endpoints are worked at the same time, and only half of the threads have anything to do with endpoints that were
 * not reached the last time.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());
    private static final int MOST_AT_WORK = 8;

    /** A slow endpoint is sent one message, and then stands at the end of the line. */
    private static final long LONGEST_TURN_NANOS = TimeUnit.SECONDS.toNanos(5);

    @Resource
    ManagedExecutorService executor;

    @Inject
    FanOut fanOut;

    @Inject
    Rounds rounds;

    @Inject
    Carrier carrier;

    @Inject
    Listeners listeners;

    private final AtomicInteger atWork = new AtomicInteger();

    void onDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhooksDue due) {
        kick();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) EndpointChanged changed) {
        listeners.forget();
        kick();
    }

    /** Returns at once. */
    public void kick() {
        int place = atWork.incrementAndGet();
        boolean accepted = false;
        try {
            if (place <= MOST_AT_WORK) {
                executor.execute(() -> work(place));
                accepted = true;
            }
        } finally {
            if (!accepted) {
                atWork.decrementAndGet();
            }
        }
    }

    private void work(int place) {
        try {
            boolean reachedOnly = place > MOST_AT_WORK / 2;
            tell();
            for (var round = rounds.take(reachedOnly); round.isPresent(); round = rounds.take(reachedOnly)) {
                // there may be more than one thread's work
                kick();
                workThrough(round.get());
                tell();
            }
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "webhooks can't be delivered; the next tick tries again", e);
        } finally {
            atWork.decrementAndGet();
        }
    }

    private void tell() {
        try {
            while (fanOut.tellSome()) {
                LOG.log(Level.FINE, "news told");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "news can't be told together; trying the first alone", e);
            tellOne();
        }
    }

    private void tellOne() {
        try {
            fanOut.tellOne();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "news can't be told; it waits", e);
            fanOut.postponeOne();
        }
    }

    /** One turn: until nothing is due, it is long enough, or the endpoint takes nothing more. */
    void workThrough(Round round) {
        long begun = System.nanoTime();
        var next = Rounds.Next.GO_ON;
        List<Parcel> due = rounds.due(round);
        while (next == Rounds.Next.GO_ON && !due.isEmpty() && System.nanoTime() - begun < LONGEST_TURN_NANOS) {
            next = workThrough(round, due, begun);
            due = next == Rounds.Next.GO_ON ? rounds.due(round) : List.of();
        }
        rounds.end(round, next == Rounds.Next.REST);
    }

    private Rounds.Next workThrough(Round round, List<Parcel> due, long begun) {
        var next = Rounds.Next.GO_ON;
        for (Parcel parcel : due) {
            next = rounds.record(round, parcel, carrier.carry(parcel));
            if (next != Rounds.Next.GO_ON || System.nanoTime() - begun >= LONGEST_TURN_NANOS) {
                break;
            }
        }
        return next;
    }
}
