package io.hansa.partners.invoice;

import io.hansa.partners.remittance.RemittancePosted;
import io.hansa.partners.settlement.StatementIssued;
import io.hansa.partners.testing.PartnersWorld;

/** Stands in for the container: lets invoicing hear what is fired, while a test wants it to. */
public final class Hearing {

    private static boolean begun;
    private static volatile boolean on;

    private Hearing() {}

    public static synchronized void begin(PartnersWorld world) {
        if (!begun) {
            world.listen(event -> hear(world, event));
        }
        begun = true;
        on = true;
    }

    public static void end() {
        on = false;
    }

    private static void hear(PartnersWorld world, Object event) {
        if (on && event instanceof StatementIssued issued) {
            world.the(Invoicing.class).onIssued(issued);
        } else if (on && event instanceof RemittancePosted posted) {
            world.the(Crediting.class).onPosted(posted);
        }
    }
}
