package io.hansa.club.importing;

/** How many rows a part has. */
record PartSize(int part, int rows) {}
