package io.hansa.schedule;

import io.hansa.kernel.Roles;
import io.hansa.partners.dispute.DisputeClocks;
import io.hansa.partners.inkind.KindClocks;
import io.hansa.partners.missing.MissingClocks;
import io.hansa.runs.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** Starts the run that lets silence decide, when a clock has ended; several servers that ask within a minute start one. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Silences {

    private static final String RUN = "dispute.silence";

    @Inject
    DisputeClocks disputes;

    @Inject
    MissingClocks claims;

    @Inject
    KindClocks deliveries;

    @Inject
    Runs runs;

    public void beginDue() {
        if (!disputes.overdue(1).isEmpty()
                || !claims.overdue(1).isEmpty()
                || !deliveries.overdue(1).isEmpty()) {
            runs.ask(RUN, Map.of());
        }
    }
}
