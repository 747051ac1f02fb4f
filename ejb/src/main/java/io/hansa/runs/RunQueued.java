package io.hansa.runs;

/** A run waits to be worked. */
record RunQueued(RunNumber run) {}
