/**
 * Files of transactions: accruals, redemptions and reversals of one partner as CSV, in the layout of {@code docs/partner-files.md}.
 *
 * <p>Boundary: {@link io.hansa.partners.file.PartnerFiles}; {@link io.hansa.partners.file.FileWork} is for the runs
 * ({@link io.hansa.partners.port.FileRuns}). Life of a file: received part by part while it is sent → checked, every row, without
 * effect → confirmed by somebody who has seen what it would come to → posted, part by part → done; stopped and resumed between
 * parts.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a file is sent, then some hundred rows of it at a time are in memory and each part is committed by itself; when it
 *       breaks off, is no CSV, or has a column that nobody knows, then nothing of it is kept and the reason names the line.
 *   <li>When a file is checked, then nothing has moved, and every row says what it would come to, seeing the rows before it.
 *   <li>When nobody has confirmed a file, then nothing of it is posted; staff who sent one for a partner do not confirm it.
 *   <li>When a row is posted, then its result commits with it: a part that was committed is never posted again, whoever dies.
 *   <li>When a line says what the partner has sent before – in this file, in another one, over the API – then it is that
 *       transaction and nothing moves; two files of one partner are never posted at the same moment.
 *   <li>When a row is refused, then its neighbours are not; it can be taken home with its reason, corrected, and sent in another
 *       file, under the same reference.
 *   <li>When a file was received, then it, its parts and its results are facts.
 *   <li>When a file is another partner's, then it does not exist.
 * </ul>
 *
 * <p>Whether a member has points enough for a redemption is seen when it is posted, not before.
 *
 * <p>Out of scope: how long files are kept, vouchers in files, fetching files from a partner's server.
 */
package io.hansa.partners.file;
