package io.hansa.partners.access;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The message was signed too long ago, too far in the future, or for a time that is over. */
public final class SignatureExpired extends Forbidden {

    private static final long serialVersionUID = 1L;

    SignatureExpired() {
        super("signature-expired", Map.of());
    }
}
