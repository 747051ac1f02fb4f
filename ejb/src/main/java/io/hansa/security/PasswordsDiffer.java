package io.hansa.security;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A new password was typed twice, in two ways. */
public class PasswordsDiffer extends Invalid {

    public PasswordsDiffer() {
        super("passwords-differ", Map.of("field", "repeated"));
    }
}
