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

    /** How many rows claim a key, or a part of an entry that is undone. */
    int claims() {
        return entries.size()
                + refusals.size()
                + entries.stream().mapToInt(entry -> entry.undone().size()).sum();
    }
}
