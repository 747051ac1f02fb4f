package io.hansa.schedule;

import io.hansa.club.adjustment.Approvals;
import io.hansa.club.books.Books;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.club.expiry.Expiries;
import io.hansa.club.gift.Gifts;
import io.hansa.club.invitation.Invitations;
import io.hansa.club.life.Lives;
import io.hansa.club.merge.LateArrivals;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.referral.Referrals;
import io.hansa.club.segment.Segments;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.subscription.ConductDays;
import io.hansa.club.tier.TierRequests;
import io.hansa.club.tier.TierReviews;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.outbox.Dispatcher;
import io.hansa.rewards.order.Orders;
import io.hansa.runs.RunKick;
import io.hansa.security.SignIn;
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

/** Ticks of the club, the ledger and the runs. Each only asks whether there is something to do. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Ticks {

    /** Rows of a simulation that are removed at once, and how often in a tick. */
    private static final int PART = 20_000;

    private static final int MOST_PARTS = 500;

    @Inject
    RunKick runs;

    @Inject
    Dispatcher messages;

    @Inject
    Expiries expiries;

    @Inject
    TierReviews tierReviews;

    @Inject
    TierRequests tierRequests;

    @Inject
    Orders orders;

    @Inject
    Approvals approvals;

    @Inject
    Gifts gifts;

    @Inject
    Referrals referrals;

    @Inject
    Simulations simulations;

    @Inject
    Returns returns;

    @Inject
    Lives lives;

    @Inject
    DrawApprovals draws;

    @Inject
    Invitations invitations;

    @Inject
    Books books;

    @Inject
    ConductDays conduct;

    @Inject
    LateArrivals arrivals;

    @Inject
    Segments segments;

    @Inject
    SignIn signIn;

    @Inject
    Sealer sealer;

    @Inject
    RightPlans rights;

    @Inject
    Values values;

    /**
     * Looks at once for what a server that died has left. It also makes these beans here: one that is first made when a
     * transaction has just committed is given no executor by this server.
     */
    @PostConstruct
    void begin() {
        workRuns();
        sendMessages();
    }

    /** Runs are kicked when they are queued; this finds those of a server that died. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void workRuns() {
        Tick.of(runs::kick);
    }

    /** Messages are sent when they are written; this finds those that had to wait. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void sendMessages() {
        Tick.of(messages::kick);
    }

    /** What a day brings begins soon after it has begun in the programme's zone, whatever the server's zone is. */
    @Schedule(hour = "*", minute = "2/15", persistent = false)
    void beginDay() {
        Tick.of(expiries::confirmToday);
        Tick.of(expiries::announceToday);
        Tick.of(expiries::expireToday);
        Tick.of(conduct::assessToday);
        Tick.of(values::valueToday);
        Tick.of(lives::restToday);
        Tick.of(lives::lapseToday);
        Tick.of(rights::grantToday);
        Tick.of(segments::snapshotNightly);
    }

    /** Periods and graces that ended with a day, and ladders that began with it. */
    @Schedule(hour = "*", minute = "4/15", persistent = false)
    void reviewTiers() {
        Tick.of(tierReviews::reviewToday);
    }

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void lapseHolds() {
        Tick.of(expiries::lapseHolds);
    }

    /** Orders that nobody confirmed give their points and stock back. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void lapseOrders() {
        Tick.of(() -> orders.lapseDue(Slice.MAX_LIMIT));
    }

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    void sealJournal() {
        Tick.of(sealer::sealDue);
    }

    /** Requests that no second person decided in time: staff, or who decides on a pool; and invitations that nobody answered. */
    @Schedule(hour = "*", minute = "*/5", second = "35", persistent = false)
    void lapseRequests() {
        Tick.of(() -> approvals.lapseDue(Slice.MAX_LIMIT));
        Tick.of(() -> tierRequests.lapseDue(Slice.MAX_LIMIT));
        Tick.of(() -> draws.lapseDue(Slice.MAX_LIMIT));
        Tick.of(() -> invitations.lapseDue(Slice.MAX_LIMIT));
    }

    /** What was held of the points of members who have left their household, and has been released since. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void returnContributions() {
        Tick.of(returns::returnReleased);
    }

    /** What simulations have counted with, a part in a transaction of its own. */
    @Schedule(hour = "*", minute = "4/10", persistent = false)
    void forgetSimulations() {
        Tick.of(() -> {
            int parts = 0;
            while (parts < MOST_PARTS && simulations.forget(PART) > 0) {
                parts++;
            }
        });
    }

    /** Points of referrals whose days of waiting are over. */
    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void settleReferrals() {
        Tick.of(() -> referrals.settleDue(Slice.MAX_LIMIT));
    }

    /** What has come to memberships that were merged. */
    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void followMerged() {
        Tick.of(arrivals::followDue);
    }

    @Schedule(hour = "*", minute = "40", persistent = false)
    void forgetGiftQuotes() {
        Tick.of(gifts::forgetQuotes);
    }

    /** Once each night, in the programme's zone. */
    @Schedule(hour = "*", minute = "25/30", persistent = false)
    void verifyLedger() {
        Tick.of(books::verifyNightly);
    }

    @Schedule(hour = "*", minute = "30", persistent = false)
    void forgetFailedSignIns() {
        Tick.of(signIn::forgetOldAttempts);
    }
}
