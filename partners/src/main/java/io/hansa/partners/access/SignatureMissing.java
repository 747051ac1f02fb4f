package io.hansa.partners.access;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The client's money moves must be signed, and this message is not. */
public final class SignatureMissing extends Forbidden {

    private static final long serialVersionUID = 1L;

    public SignatureMissing() {
        super("signature-missing", Map.of());
    }
}
