package io.hansa.partners.dispute;

import java.time.Instant;

/**
 * What of a statement is disputed, as the statement has it.
 *
 * @param code of the entries that the line sums
 * @param lineFen what the line is about, without its sign
 * @param entryFen the same of the entry, or of the line when the whole line is disputed
 */
record Disputed(String partner, String code, long lineFen, long entryFen, Instant issuedAt) {}
