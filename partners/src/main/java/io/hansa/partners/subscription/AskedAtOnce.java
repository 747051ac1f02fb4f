package io.hansa.partners.subscription;

import io.hansa.kernel.TryAnew;

/** Somebody asked for the same service for the same member at the same time; beginning anew finds that. */
final class AskedAtOnce extends TryAnew {

    private static final long serialVersionUID = 1L;

    AskedAtOnce(String service) {
        super("the service " + service + " was asked for at the same time");
    }
}
