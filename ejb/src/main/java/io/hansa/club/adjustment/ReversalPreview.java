package io.hansa.club.adjustment;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;

/**
 * What undoing an entry would do.
 *
 * @param points signed, as the member's wallet changes
 */
public record ReversalPreview(MemberNumber member, Points points) {}
