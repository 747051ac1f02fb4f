package io.hansa.partners.prepaid;

import io.hansa.kernel.Points;

/** A prepaid partner has no more left than its reorder level. Fired once until its next purchase, within a transaction. */
public record ReorderDue(String partnerCode, Points left, Points reserve, Points reorderLevel) {}
