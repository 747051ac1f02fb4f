package io.hansa.partners.file;

/** A part is done: how many of its rows had an outcome that is no refusal, and how many were refused. */
public record PartDone(long done, long refused) {}
