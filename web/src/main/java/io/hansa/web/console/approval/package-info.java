/**
 * What waits for a second person: all of it, with where it is decided. Corrections by hand: the list of them, and the page on which a second person sees the consequence in numbers and decides.
 * Pages {@code console/approvals/*}, bundle {@code consoleApproval}.
 *
 * <p>When staff may not decide on a correction, because it is their own or not their role, then the page says so and offers only
 * what they may do; that nobody approves their own stands on the boundary. When approval is refused, then the page says why and
 * the request still waits.
 */
package io.hansa.web.console.approval;
