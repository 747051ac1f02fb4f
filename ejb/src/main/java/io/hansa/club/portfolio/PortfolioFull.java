package io.hansa.club.portfolio;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The account manager would have more members than anybody looks after. */
public class PortfolioFull extends Conflict {

    private static final long serialVersionUID = 1L;

    public PortfolioFull(String login, int most) {
        super("portfolio-full", Map.of("login", login, "most", most));
    }
}
