package io.hansa.ledger.gathering;

import io.hansa.kernel.DomainException;
import java.time.Duration;
import java.util.List;

/**
 * Does a batch, and takes one that failed apart. A refusal is one request's own: then each is done alone. What else may fail is
 * looked for by halves, for as long as patience lasts: where nothing works any more, everybody is told so soon.
 */
final class Dismantling<Q, A> {

    private final Work<Q, A> work;
    private final Duration patience;

    Dismantling(Work<Q, A> work, Duration patience) {
        this.work = work;
        this.patience = patience;
    }

    /** Ends each of them. */
    void work(List<Waiting<Q, A>> batch) {
        work(batch, System.nanoTime() + patience.toNanos());
    }

    private void work(List<Waiting<Q, A>> batch, long until) {
        List<A> answers;
        try {
            answers = work.work(batch.stream().map(Waiting::request).toList());
        } catch (RuntimeException failure) {
            takeApart(batch, failure, until);
            return;
        } catch (Error broken) {
            batch.forEach(each -> each.fail(broken));
            return;
        }
        answer(batch, answers);
    }

    private void answer(List<Waiting<Q, A>> batch, List<A> answers) {
        if (answers.size() != batch.size()) {
            var broken = new IllegalStateException(answers.size() + " answers to " + batch.size() + " requests");
            batch.forEach(each -> each.fail(broken));
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).succeed(answers.get(i));
        }
    }

    private void takeApart(List<Waiting<Q, A>> batch, RuntimeException failure, long until) {
        if (batch.size() == 1) {
            batch.get(0).fail(failure);
        } else if (failure instanceof DomainException) {
            batch.forEach(each -> work(List.of(each), until));
        } else if (System.nanoTime() >= until) {
            batch.forEach(each -> each.fail(failure));
        } else {
            int half = batch.size() / 2;
            work(batch.subList(0, half), until);
            work(batch.subList(half, batch.size()), until);
        }
    }
}
