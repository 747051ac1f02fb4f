package io.hansa.runs;

/** The right to work a run, until another one takes it: then the fencing number has grown. Who works along has the same. */
record RunLease(RunNumber run, String kind, long fence) {}
