package io.hansa.ledger.gathering;

import io.hansa.ledger.gathering.Gathering.Limits;
import io.hansa.ledger.gathering.Waiting.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * One batch after the other. The first caller that finds nobody at work leads: it does the batch in its own thread, and then makes
 * the one that has waited longest the next leader.
 */
final class Lane<Q, A> {

    private final Limits limits;
    private final Dismantling<Q, A> batches;
    private final Deque<Waiting<Q, A>> waiting = new ArrayDeque<>();
    private boolean led;

    Lane(Limits limits, Dismantling<Q, A> batches) {
        this.limits = limits;
        this.batches = batches;
    }

    A submit(Q request) {
        Waiting<Q, A> mine = enter(request);
        await(mine);
        if (mine.state() == State.LEADING) {
            lead();
        }
        return mine.answer();
    }

    private synchronized Waiting<Q, A> enter(Q request) {
        if (waiting.size() >= limits.mostWaiting()) {
            throw new TooManyWaiting(waiting.size() + " wait already");
        }
        Waiting<Q, A> mine = new Waiting<>(request);
        waiting.add(mine);
        if (!led) {
            led = true;
            mine.is(State.LEADING);
        }
        return mine;
    }

    /** Until it leads or is done. */
    private void await(Waiting<Q, A> mine) {
        long until = System.nanoTime() + limits.patience().toNanos();
        boolean interrupted = false;
        try {
            while (mine.state() == State.WAITING || mine.state() == State.AT_WORK) {
                interrupted |= Thread.interrupted();
                if (mine.state() == State.AT_WORK) {
                    LockSupport.park(this);
                } else if (interrupted || System.nanoTime() >= until) {
                    leave(mine);
                } else {
                    LockSupport.parkNanos(this, until - System.nanoTime());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Unless its batch has just begun, or it has just been told to lead. */
    private synchronized void leave(Waiting<Q, A> mine) {
        if (mine.state() == State.WAITING) {
            waiting.remove(mine);
            mine.is(State.LEFT);
            throw new TooManyWaiting("waited too long");
        }
    }

    private void lead() {
        List<Waiting<Q, A>> batch = take();
        try {
            batches.work(batch);
        } finally {
            passOn();
        }
    }

    /** The leader has waited longest, so it is the first of its batch. */
    private synchronized List<Waiting<Q, A>> take() {
        List<Waiting<Q, A>> batch = new ArrayList<>();
        while (!waiting.isEmpty() && batch.size() < limits.largestBatch()) {
            Waiting<Q, A> next = waiting.poll();
            next.is(State.AT_WORK);
            batch.add(next);
        }
        return batch;
    }

    private synchronized void passOn() {
        if (waiting.isEmpty()) {
            led = false;
        } else {
            waiting.peek().lead();
        }
    }
}
