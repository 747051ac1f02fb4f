/**
 * CSV by RFC 4180, as people and systems send it and as spreadsheets may open it.
 *
 * <p>{@link io.hansa.kernel.csv.CsvReader} reads row by row, {@link io.hansa.kernel.csv.CsvHeader} knows which cell is which,
 * {@link io.hansa.kernel.csv.CsvWriter} writes.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a file is not text, not UTF-8 or not CSV, then {@link io.hansa.kernel.csv.UnreadableFile} says what is wrong and in
 *       which line of the file, counted from 1, also where rows have line breaks within their quotes.
 *   <li>When a row, or a quote that nobody closed, is longer than a row may be, then it is refused: no file fills the memory.
 *   <li>When a text begins like a formula, then a spreadsheet shows it as a text; {@link io.hansa.kernel.csv.CsvWriter#asText}
 *       and {@link io.hansa.kernel.csv.CsvHeader#cell} undo each other, so that what was written may be sent back.
 * </ul>
 */
package io.hansa.kernel.csv;
