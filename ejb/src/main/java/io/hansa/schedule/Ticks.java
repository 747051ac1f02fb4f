package io.hansa.schedule;

import io.hansa.club.adjustment.Approvals;
import io.hansa.club.books.Books;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.club.expiry.Expiries;
import io.hansa.club.gift.Gifts;
import io.hansa.club.household.Leaving;
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
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.transaction.Authorisations;
import io.hansa.partners.transaction.ParkedReversals;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.webhook.Courier;
import io.hansa.partners.webhook.Deliveries;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ticks of the club. Each only asks whether there is something to do. A failure is written down and the next tick asks again:
 * a timer whose method throws would be given up by the server.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Ticks {

    private static final Logger LOG = Logger.getLogger(Ticks.class.getName());

    /** Rows of a simulation that are removed at once, and how often in a tick. */
    private static final int PART = 20_000;

    private static final int MOST_PARTS = 500;

    @Inject
    RunKick runs;

    @Inject
    Dispatcher messages;

    @Inject
    Courier webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Expiries expiries;

    @Inject
    TierReviews tierReviews;

    @Inject
    TierRequests tierRequests;

    @Inject
    Orders orders;

    @Inject
    Authorisations authorisations;

    @Inject
    ParkedReversals parked;

    @Inject
    Approvals approvals;

    @Inject
    Gifts gifts;

    @Inject
    Referrals referrals;

    @Inject
    Simulations simulations;

    @Inject
    Leaving leaving;

    @Inject
    Lives lives;

    @Inject
    DrawApprovals draws;

    @Inject
    Invitations invitations;

    @Inject
    Reorders reorders;

    @Inject
    Books books;

    @Inject
    PartnerFiles partnerFiles;

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
    Silences silences;

    @Inject
    RightPlans rights;

    @Inject
    Reservations reservations;

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
        deliverWebhooks();
    }

    /** Runs are kicked when they are queued; this finds those of a server that died. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void workRuns() {
        tick(runs::kick);
    }

    /** Messages are sent when they are written; this finds those that had to wait. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void sendMessages() {
        tick(messages::kick);
    }

    /** Webhooks are delivered when they are announced; this finds those that had to wait. */
    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    void deliverWebhooks() {
        tick(webhooks::kick);
    }

    @Schedule(hour = "*", minute = "50", persistent = false)
    void forgetWebhooks() {
        tick(deliveries::forgetAll);
    }

    /** What a day brings begins soon after it has begun in the programme's zone, whatever the server's zone is. */
    @Schedule(hour = "*", minute = "2/15", persistent = false)
    void beginDay() {
        tick(expiries::confirmToday);
        tick(expiries::announceToday);
        tick(expiries::expireToday);
        tick(conduct::assessToday);
        tick(values::valueToday);
        tick(lives::restToday);
        tick(lives::lapseToday);
        tick(rights::grantToday);
        tick(segments::snapshotNightly);
    }

    /** Disputes and claims for missing points whose clock ended with a day. */
    @Schedule(hour = "*", minute = "3/15", persistent = false)
    void letSilenceDecide() {
        tick(silences::beginDue);
    }

    /** Periods and graces that ended with a day, and ladders that began with it. */
    @Schedule(hour = "*", minute = "4/15", persistent = false)
    void reviewTiers() {
        tick(tierReviews::reviewToday);
    }

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void lapseHolds() {
        tick(expiries::lapseHolds);
    }

    /** Orders that nobody confirmed give their points and stock back. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void lapseOrders() {
        tick(() -> orders.lapseDue(Slice.MAX_LIMIT));
    }

    /** Places that were reserved, and nobody came. */
    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void endMissedReservations() {
        tick(() -> reservations.endMissed(Slice.MAX_LIMIT));
    }

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    void sealJournal() {
        tick(sealer::sealDue);
    }

    /** Points that partners have authorised and not captured in time. */
    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    void lapseAuthorisations() {
        tick(() -> authorisations.lapseDue(Slice.MAX_LIMIT));
    }

    /** Reversals whose originals can come no more. */
    @Schedule(hour = "*", minute = "*", second = "55", persistent = false)
    void lapseParked() {
        tick(() -> parked.lapseDue(Slice.MAX_LIMIT));
    }

    /** Requests that no second person decided in time: staff, or who decides on a pool; and invitations that nobody answered. */
    @Schedule(hour = "*", minute = "*/5", second = "35", persistent = false)
    void lapseRequests() {
        tick(() -> approvals.lapseDue(Slice.MAX_LIMIT));
        tick(() -> tierRequests.lapseDue(Slice.MAX_LIMIT));
        tick(() -> draws.lapseDue(Slice.MAX_LIMIT));
        tick(() -> invitations.lapseDue(Slice.MAX_LIMIT));
    }

    /** What was held of the points of members who have left their household, and has been released since. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void returnContributions() {
        tick(leaving::returnReleased);
    }

    /** What simulations have counted with, a part in a transaction of its own. */
    @Schedule(hour = "*", minute = "4/10", persistent = false)
    void forgetSimulations() {
        tick(() -> {
            int parts = 0;
            while (parts < MOST_PARTS && simulations.forget(PART) > 0) {
                parts++;
            }
        });
    }

    /** Points of referrals whose days of waiting are over. */
    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void settleReferrals() {
        tick(() -> referrals.settleDue(Slice.MAX_LIMIT));
    }

    /** What has come to memberships that were merged. */
    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void followMerged() {
        tick(arrivals::followDue);
    }

    @Schedule(hour = "*", minute = "40", persistent = false)
    void forgetGiftQuotes() {
        tick(gifts::forgetQuotes);
    }

    /** What was being sent to a server that died. */
    @Schedule(hour = "*", minute = "50", persistent = false)
    void forgetBrokenFiles() {
        tick(partnerFiles::forgetBroken);
    }

    /** Prepaid partners that have no more left than their reorder level. */
    @Schedule(hour = "*", minute = "3/5", second = "15", persistent = false)
    void tellReorders() {
        tick(reorders::tellDue);
    }

    /** Once each night, in the programme's zone. */
    @Schedule(hour = "*", minute = "25/30", persistent = false)
    void verifyLedger() {
        tick(books::verifyNightly);
    }

    @Schedule(hour = "*", minute = "30", persistent = false)
    void forgetFailedSignIns() {
        tick(signIn::forgetOldAttempts);
    }

    private static void tick(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a tick failed; the next one tries again", e);
        }
    }
}
