package io.hansa.ledger.journal;

import io.hansa.kernel.DomainException;
import java.time.Instant;
import java.util.List;

/** What is to be written for a batch, and what is to be answered. */
record Decision(Book book, List<Entry> entries, List<Refusal> refusals, List<Outcome> outcomes, Instant recordedAt) {

    /** A request that keeps its refusal. */
    record Refusal(Request request, DomainException reason) {}

    boolean writesNothing() {
        return entries.isEmpty() && refusals.isEmpty();
    }
}
