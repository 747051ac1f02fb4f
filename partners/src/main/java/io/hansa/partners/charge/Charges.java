package io.hansa.partners.charge;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charges members for what they subscribed to. Providers act for their own subscriptions and see their own charges. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.PARTNER_API)
public class Charges {

    /** The most requests of one batch. */
    public static final int MAX_BATCH = 1_000;

    @Inject
    Charging charging;

    @Inject
    Refunding refunding;

    @Inject
    ChargeRows rows;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Charges a batch for the caller's provider, in order, in one transaction; one refusal does not touch its neighbours.
     *
     * @param requests 1 to {@link #MAX_BATCH}
     * @return a result a request, in the same order
     */
    public List<ChargeResult> charge(List<ChargeRequest> requests) {
        Caller caller = callers.of(context, Scope.CHARGE);
        return charge(Asker.of(caller.actor(), caller.requirePartner()), requests);
    }

    /** Charges on a provider's behalf, for building a demo. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    public List<ChargeResult> chargeFor(String partnerCode, List<ChargeRequest> requests) {
        return charge(Asker.of(callers.of(context).actor(), partnerCode), requests);
    }

    private List<ChargeResult> charge(Asker asker, List<ChargeRequest> requests) {
        if (requests.isEmpty() || requests.size() > MAX_BATCH) {
            throw new IllegalArgumentException("a batch has 1 to " + MAX_BATCH + " requests");
        }
        return charging.take(asker, requests);
    }

    /**
     * Gives a wrong charge back, whole; a second time changes nothing. A cycle that was charged is not charged again.
     *
     * @param reason 1 to 200 characters, which the member reads
     * @throws NotRefundable when it was refused
     */
    @RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_ADMIN, Roles.PARTNER_FINANCE})
    public ChargeView refund(String reference, String reason) {
        Caller caller = callers.of(context, Scope.CHARGE);
        return refunding.refund(found(caller.requirePartner(), reference), reason, caller.actor());
    }

    /** Gives a wrong charge back for the member. */
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public ChargeView refund(ChargeNumber number, String reason) {
        Charge charge = rows.find(number).orElseThrow(() -> new ChargeNotFound(number.value()));
        return refunding.refund(charge, reason, callers.of(context).actor());
    }

    /** Newest first: a provider's own, or, for staff, whatever is asked for. Refused ones too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_API,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Slice<ChargeView> list(ChargeFilter filter, Optional<String> cursor, int limit) {
        Caller caller = callers.of(context, Scope.READ);
        return shown(Slice.read(
                limit,
                most -> rows.list(filter.within(caller.partner()), cursor, most),
                charge -> Long.toString(charge.id())));
    }

    /** What was charged for a subscription that the caller may see, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Slice<ChargeView> of(SubscriptionNumber number, Optional<String> cursor, int limit) {
        long subscription = subscriptions.subscription(number).number().id();
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return shown(Slice.read(
                limit, most -> rows.ofSubscription(subscription, before, most), charge -> Long.toString(charge.id())));
    }

    /** The caller's with this reference: the accepted one, or the latest that was refused. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ChargeView charge(String reference) {
        Caller caller = callers.of(context, Scope.READ);
        return shown(found(caller.requirePartner(), reference));
    }

    /** One, whosever it is, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public ChargeView charge(SubscriptionNumber subscription, ChargeNumber number) {
        long mine = subscriptions.subscription(subscription).number().id();
        return rows.find(number)
                .filter(charge ->
                        charge.subscription().filter(of -> of.id() == mine).isPresent())
                .map(this::shown)
                .orElseThrow(() -> new ChargeNotFound(number.value()));
    }

    /** When each of some live subscriptions can be charged next; those that cannot are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<SubscriptionNumber, LocalDate> next(Collection<SubscriptionView> views) {
        List<SubscriptionView> live =
                views.stream().filter(SubscriptionView::live).toList();
        Map<Long, LocalDate> last =
                rows.lastCycles(live.stream().map(view -> view.number().id()).toList());
        var next = new HashMap<SubscriptionNumber, LocalDate>();
        live.forEach(
                view -> next(view, Optional.ofNullable(last.get(view.number().id())))
                        .ifPresent(date -> next.put(view.number(), date)));
        return next;
    }

    private Optional<LocalDate> next(SubscriptionView view, Optional<LocalDate> last) {
        Instant confirmed = view.confirmedAt().orElseThrow();
        return ChargeRules.next(
                view.cycle(),
                programme.dateOf(confirmed),
                last,
                programme.dateOf(confirmed.plus(ChargeRules.COOLING_OFF)),
                programme.today());
    }

    /**
     * What became of charges of a time, for the module's other features.
     *
     * @param service empty: of those whose subscription was not found
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public ChargeCounts counts(String partnerCode, Optional<String> service, Instant from, Instant until) {
        return rows.counts(partnerCode, service, from, until);
    }

    private Charge found(String partner, String reference) {
        return rows.byReference(partner, reference).orElseThrow(() -> new ChargeNotFound(reference));
    }

    private ChargeView shown(Charge charge) {
        return charge.view(Optional.ofNullable(rows.refunds(List.of(charge)).get(charge.id())));
    }

    private Slice<ChargeView> shown(Slice<Charge> charges) {
        Map<Long, ChargeRefund> refunds = rows.refunds(charges.rows());
        return charges.map(charge -> charge.view(Optional.ofNullable(refunds.get(charge.id()))));
    }
}
