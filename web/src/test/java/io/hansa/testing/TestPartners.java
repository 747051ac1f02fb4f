package io.hansa.testing;

import io.hansa.web.api.world.WorldKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Partners of a test's own. */
@ApplicationScoped
public class TestPartners {

    public static final String OUTLET = WorldKeeper.OUTLET;

    @Inject
    WorldKeeper keeper;

    /** One with an outlet and a contract; its code. */
    public String withContract() {
        String code = code();
        keeper.partner(code);
        return code;
    }

    /** The same, which tells of what happened within the last year. */
    public String withLongMemory() {
        String code = code();
        keeper.latePartner(code);
        return code;
    }

    private static String code() {
        return "Q" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
