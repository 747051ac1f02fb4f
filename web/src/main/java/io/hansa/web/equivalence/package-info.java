/**
 * Which tiers of partners and of ours are worth the same, and what tiers members have at partners, as staff keep them. Pages
 * {@code console/partners/equivalence}, {@code console/members/status}; bundle {@code equivalence}.
 */
package io.hansa.web.equivalence;
