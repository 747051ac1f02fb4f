package io.hansa.partners.webhook;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The endpoint's next secret has another serial: somebody else has made one meanwhile, or this was sent twice. */
public final class SecretNotNext extends Conflict {

    private static final long serialVersionUID = 1L;

    SecretNotNext(String name, int next) {
        super("webhook-secret-not-next", Map.of("endpoint", name, "next", next));
    }
}
