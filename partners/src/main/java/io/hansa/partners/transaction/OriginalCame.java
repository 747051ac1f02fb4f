package io.hansa.partners.transaction;

import io.hansa.kernel.TryAnew;

/** While a reversal was parked, its original was accepted. */
final class OriginalCame extends TryAnew {

    private static final long serialVersionUID = 1L;

    OriginalCame() {
        super("an original came while its reversal was parked");
    }
}
