package io.hansa.partners.effect;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** What the draft would have meant last month is not worked out yet. */
public final class EffectUnknown extends Conflict {

    private static final long serialVersionUID = 1L;

    EffectUnknown(String draft) {
        super("effect-unknown", Map.of("draft", draft));
    }
}
