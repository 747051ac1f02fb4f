/**
 * Disputes as both sides see them: the list, one dispute with all that was said and handed in, and the page on which a line of a
 * statement is disputed. Pages of both faces ({@code console/disputes/*}, {@code partner/dispute*}) include
 * {@code WEB-INF/dispute/*}; bundle {@code dispute}. Whose dispute it is, and what its reader may do, the boundaries decide.
 *
 * <p>When a step is offered, then its consequence in money and its last date stand beside it. When a form is sent twice, then it
 * is one step. When a file is given out, then as one to keep, never to be shown or run in the page's name.
 */
package io.hansa.web.dispute;
