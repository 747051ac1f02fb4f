package io.hansa.club.adjustment;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;

/**
 * What undoing an entry would do.
 *
 * @param points signed, as what the member has changes, less what it owes
 * @param owedAgain how much of them the entry had repaid, and is owed again; not negative
 */
public record ReversalPreview(MemberNumber member, Points points, Points owedAgain) {}
