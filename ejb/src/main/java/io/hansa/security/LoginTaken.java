package io.hansa.security;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The name signs in someone else already. */
public class LoginTaken extends Conflict {

    public LoginTaken() {
        super("login-taken", Map.of());
    }
}
