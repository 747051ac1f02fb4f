/**
 * Tells members what became of their claims for missing points, which the partners module keeps.
 *
 * <p>When a claim goes to a partner, is confirmed or rejected, or points are given for the time being, then the member finds it in
 * its inbox, once, in the transaction that did it.
 */
package io.hansa.club.missing;
