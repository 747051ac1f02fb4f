package io.hansa.security;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The password is too short, too long, or known to everyone. */
public class WeakPassword extends Invalid {

    public WeakPassword(int minimum, int maximum) {
        super("weak-password", Map.of("minimum", minimum, "maximum", maximum));
    }
}
