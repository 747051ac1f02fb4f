package io.hansa.partners.webhook;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What was sent to a partner's endpoints and what became of it, and sends it again. Deliveries are kept for thirty days. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());

    /** The most that is sent again at once. */
    public static final int MOST_AGAIN = 10_000;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_FORGOTTEN = 1_000;

    @Inject
    DeliveryRows rows;

    @Inject
    EndpointRows endpoints;

    @Inject
    RoundRows rounds;

    @Inject
    Event<WebhooksDue> due;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** Deliveries, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public Slice<DeliveryRow> list(DeliveryFilter filter, Optional<String> cursor, int limit) {
        caller().requireMayMean(filter.partnerCode());
        long before = Slice.begin(cursor, Deliveries::number, Long.MAX_VALUE);
        Optional<String> endpoint = filter.endpoint()
                .map(name -> endpoints
                        .find(filter.partnerCode(), name)
                        .map(Endpoint::id)
                        .orElse(""));
        return Slice.read(
                limit,
                most -> rows.list(filter.partnerCode(), endpoint, filter.state(), filter.type(), before, most),
                DeliveryRow::message);
    }

    /** @throws DeliveryNotFound when there is none of this id, or it is another partner's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public DeliveryView delivery(String partnerCode, String message) {
        caller().requireMayMean(partnerCode);
        return mine(partnerCode, message);
    }

    /**
     * Sends one again, with the same id: a receiver that has it already sees the repetition.
     *
     * @throws DeliveryNotFound when there is none of this id, or it is another partner's
     * @throws EndpointNotActive when its endpoint takes nothing now
     */
    public DeliveryView again(String partnerCode, String message) {
        caller().requireMayMean(partnerCode);
        DeliveryView delivery = mine(partnerCode, message);
        Endpoint endpoint = active(partnerCode, delivery.row().endpoint());
        rows.again(number(message), programme.now());
        wake(endpoint);
        return mine(partnerCode, message);
    }

    /**
     * Sends again what failed since a time and did not arrive meanwhile, at most {@link #MOST_AGAIN}, the oldest first.
     *
     * @return how many
     * @throws EndpointNotFound when the partner has none of this name
     * @throws EndpointNotActive when it takes nothing now
     */
    public int failedAgain(String partnerCode, String endpointName, Instant since) {
        caller().requireMayMean(partnerCode);
        Endpoint endpoint = active(partnerCode, endpointName);
        int again = rows.failedAgain(endpoint.id(), since, programme.now(), MOST_AGAIN);
        wake(endpoint);
        return again;
    }

    /** Forgets what is older than thirty days, a thousand at a time, each in a transaction of its own. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetAll() {
        Deliveries self = context.getBusinessObject(Deliveries.class);
        while (self.forget() == MOST_FORGOTTEN) {
            LOG.log(Level.FINE, "deliveries forgotten");
        }
    }

    @RolesAllowed(Roles.SYSTEM)
    public int forget() {
        return rows.forget(programme.now().minus(KEPT), MOST_FORGOTTEN);
    }

    private Endpoint active(String partnerCode, String name) {
        return endpoints
                .find(partnerCode, name)
                .map(endpoint -> {
                    if (endpoint.state() != EndpointState.ACTIVE) {
                        throw new EndpointNotActive(name);
                    }
                    return endpoint;
                })
                .orElseThrow(() -> new EndpointNotFound(name));
    }

    private void wake(Endpoint endpoint) {
        rounds.wakeNow(endpoint.id(), programme.now());
        due.fire(new WebhooksDue());
    }

    private DeliveryView mine(String partnerCode, String message) {
        return (Ascii.fits(partnerCode) ? rows.find(partnerCode, number(message)) : Optional.<DeliveryView>empty())
                .orElseThrow(() -> new DeliveryNotFound(message));
    }

    private static long number(String message) {
        return Messages.numberOf(message).orElseThrow(() -> new DeliveryNotFound(message));
    }

    private Caller caller() {
        return callers.of(context, Scope.WEBHOOKS);
    }
}
