package io.hansa.club.portfolio;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The account manager still has members: they are handed over first. */
public class PortfolioNotEmpty extends Conflict {

    private static final long serialVersionUID = 1L;

    public PortfolioNotEmpty(String login, long members) {
        super("portfolio-not-empty", Map.of("login", login, "members", members));
    }
}
