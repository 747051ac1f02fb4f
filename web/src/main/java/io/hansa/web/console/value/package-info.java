/**
 * The value board: what partners brought and cost in a month, by region, with pictures of it; a partner's months and regions; and
 * the transactions behind each figure. Pages {@code console/value/*}, bundle {@code consoleValue}.
 *
 * <p>When a figure is followed, then the rows behind it add up to it. When the month still takes postings, then the page says as of
 * when it was worked out, and may have it worked out anew.
 */
package io.hansa.web.console.value;
