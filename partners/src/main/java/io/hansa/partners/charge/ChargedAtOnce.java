package io.hansa.partners.charge;

import io.hansa.kernel.TryAnew;

/** Somebody used the same key or reference at the same time; beginning anew finds what became of that. */
final class ChargedAtOnce extends TryAnew {

    private static final long serialVersionUID = 1L;

    ChargedAtOnce(String partner) {
        super("another charge of " + partner + " with the same key or reference was at work");
    }
}
