package io.hansa.security;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** Name and password do not belong together; which of them is wrong is not told. */
public class WrongCredentials extends Forbidden {

    public WrongCredentials() {
        super("wrong-credentials", Map.of());
    }
}
