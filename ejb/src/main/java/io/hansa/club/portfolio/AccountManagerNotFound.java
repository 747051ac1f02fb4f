package io.hansa.club.portfolio;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such account manager, or the portfolio is another's. */
public class AccountManagerNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AccountManagerNotFound(String login) {
        super("account-manager-not-found", Map.of("login", login));
    }
}
