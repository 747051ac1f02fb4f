package io.hansa.partners.file;

/** How many rows a part has. */
public record PartSize(int part, int rows) {}
