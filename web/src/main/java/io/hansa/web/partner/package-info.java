/**
 * The partner portal: the till, what was done, and statements. Pages {@code partner/*}, bundle {@code partner}; statements are
 * shared with the console ({@link io.hansa.web.statement}). The partner is the caller's own, found by the boundaries.
 *
 * <p>When a voucher is scanned or typed, then one action honours it and the answer is one large sentence; sent twice, it is one
 * effect. When there is no connection, then a voucher whose stamp verifies is queued in the browser, up to a limit, and recorded once
 * when the connection is back; what is refused then is shown. When it was honoured by mistake, then it is taken back within the
 * window. When a day's total is followed, then the list behind it has as many rows.
 */
package io.hansa.web.partner;
