package io.hansa.partners.access;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The message's signature is not by a key of the client, or not over this message. */
public final class SignatureInvalid extends Forbidden {

    private static final long serialVersionUID = 1L;

    SignatureInvalid(String reason) {
        super("signature-invalid", Map.of("reason", reason));
    }
}
