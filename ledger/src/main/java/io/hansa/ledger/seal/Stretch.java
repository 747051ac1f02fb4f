package io.hansa.ledger.seal;

import java.time.Instant;

/** Recorded time from an instant (inclusive) until another (exclusive). */
record Stretch(Instant from, Instant until) {}
