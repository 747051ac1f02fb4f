package io.hansa.partners.request;

import io.hansa.kernel.TryAnew;

/** Another transaction has just done the same request; beginning anew finds what it made. */
final class RequestTaken extends TryAnew {

    private static final long serialVersionUID = 1L;

    RequestTaken(String key) {
        super("the request " + key + " was done at the same time");
    }
}
