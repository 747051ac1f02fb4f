package io.hansa.schedule;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.transaction.Authorisations;
import io.hansa.partners.transaction.ParkedReversals;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.webhook.Courier;
import io.hansa.partners.webhook.Deliveries;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks of what goes on with partners. Each only asks whether there is something to do. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerTicks {

    @Inject
    Courier webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Silences silences;

    @Inject
    Reservations reservations;

    @Inject
    Authorisations authorisations;

    @Inject
    ParkedReversals parked;

    @Inject
    PartnerFiles partnerFiles;

    @Inject
    Reorders reorders;

    /** Looks at once for what a server that died has left, and makes the bean here, as {@link Ticks#begin} does. */
    @PostConstruct
    void begin() {
        deliverWebhooks();
    }

    /** Webhooks are delivered when they are announced; this finds those that had to wait. */
    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    void deliverWebhooks() {
        Tick.of(webhooks::kick);
    }

    @Schedule(hour = "*", minute = "50", persistent = false)
    void forgetWebhooks() {
        Tick.of(deliveries::forgetAll);
    }

    /** Disputes, claims for missing points and deliveries in kind whose clock ended with a day. */
    @Schedule(hour = "*", minute = "3/15", persistent = false)
    void letSilenceDecide() {
        Tick.of(silences::beginDue);
    }

    /** Places that were reserved, and nobody came. */
    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void endMissedReservations() {
        Tick.of(() -> reservations.endMissed(Slice.MAX_LIMIT));
    }

    /** Points that partners have authorised and not captured in time. */
    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    void lapseAuthorisations() {
        Tick.of(() -> authorisations.lapseDue(Slice.MAX_LIMIT));
    }

    /** Reversals whose originals can come no more. */
    @Schedule(hour = "*", minute = "*", second = "55", persistent = false)
    void lapseParked() {
        Tick.of(() -> parked.lapseDue(Slice.MAX_LIMIT));
    }

    /** What was being sent to a server that died. */
    @Schedule(hour = "*", minute = "50", persistent = false)
    void forgetBrokenFiles() {
        Tick.of(partnerFiles::forgetBroken);
    }

    /** Prepaid partners that have no more left than their reorder level. */
    @Schedule(hour = "*", minute = "3/5", second = "15", persistent = false)
    void tellReorders() {
        Tick.of(reorders::tellDue);
    }
}
