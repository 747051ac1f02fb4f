package io.hansa.schedule;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.outbox.Dispatcher;
import io.hansa.rewards.order.Orders;
import io.hansa.runs.RunKick;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ticks. Each only asks whether there is something to do. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@RunAs(Roles.SYSTEM)
public class Ticks {

    @Inject
    RunKick runs;

    @Inject
    Dispatcher messages;

    @Inject
    Orders orders;

    /** Runs are kicked when they are queued; this finds those of a server that died. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void workRuns() {
        runs.kick();
    }

    /** Messages are sent when they are written; this finds those that had to wait. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void sendMessages() {
        messages.kick();
    }

    /** Orders that nobody confirmed give their points and stock back. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void lapseOrders() {
        orders.lapseDue(Slice.MAX_LIMIT);
    }
}
