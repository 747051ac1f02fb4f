/**
 * Exchange in kind as both sides see it: the list with what is owed in units, one delivery with its steps, and the page on which
 * one is reported. Pages of both faces ({@code console/kind/*}, {@code partner/kind*}) include {@code WEB-INF/kind/*}; bundle
 * {@code kind}. Whose delivery it is, and what its reader may do, the boundary decides.
 *
 * <p>When a step is offered, then its consequence in money or units stands beside it. When a form is sent twice, then it is one
 * step.
 */
package io.hansa.web.kind;
