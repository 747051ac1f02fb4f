package io.hansa.ledger.gathering;

import java.util.concurrent.locks.LockSupport;

/** A request and the caller that waits for it: waiting → (leading) → at work → done; or left, when it waited too long. */
final class Waiting<Q, A> {

    enum State {
        WAITING,
        LEADING,
        AT_WORK,
        DONE,
        LEFT
    }

    private final Q request;
    private final Thread caller = Thread.currentThread();
    private volatile State state = State.WAITING;
    private A answer;
    private Throwable failure;

    Waiting(Q request) {
        this.request = request;
    }

    Q request() {
        return request;
    }

    State state() {
        return state;
    }

    void is(State next) {
        state = next;
    }

    void lead() {
        state = State.LEADING;
        LockSupport.unpark(caller);
    }

    void succeed(A outcome) {
        answer = outcome;
        end();
    }

    void fail(Throwable problem) {
        failure = problem;
        end();
    }

    private void end() {
        state = State.DONE;
        LockSupport.unpark(caller);
    }

    A answer() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
        return answer;
    }
}
