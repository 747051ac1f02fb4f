package io.hansa.outbox;

/** Something waits to be sent. */
record OutboxFilled() {}
