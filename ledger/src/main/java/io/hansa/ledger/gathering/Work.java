package io.hansa.ledger.gathering;

import java.util.List;

/** What is done with a batch: all of it in one transaction of its own, which has ended when it returns. */
@FunctionalInterface
public interface Work<Q, A> {

    /**
     * @param requests one or more
     * @return an answer a request, in the same order; refusals are answers
     * @throws RuntimeException when nothing was done for any of them
     */
    List<A> work(List<Q> requests);
}
