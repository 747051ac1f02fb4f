package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.partners.request.ContentHash;
import io.hansa.partners.request.Known;
import io.hansa.partners.request.KnownRequests;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The registry of who subscribed to what. Members see and end their own; providers their own service's; staff all. Each write
 * locks the subscription's row first, and so does a charge.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.MEMBER)
public class Subscriptions {

    @Inject
    SubscriptionRows rows;

    @Inject
    OwnSubscriptions own;

    @Inject
    SubscriptionViews views;

    @Inject
    Asking asking;

    @Inject
    Stepping stepping;

    @Inject
    Services services;

    @Inject
    KnownRequests requests;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** A provider says that a member agreed; the member is asked to confirm, and only then it is live. */
    @RolesAllowed(Roles.PARTNER_API)
    public SubscriptionReceipt ask(AskSubscription command) {
        Caller caller = callers.of(context, Scope.SUBSCRIBE);
        return ask(caller.requirePartner(), command, caller.actor());
    }

    /** Asks on a provider's behalf, for building a demo. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    public SubscriptionReceipt askFor(String partnerCode, AskSubscription command) {
        return ask(partnerCode, command, callers.of(context).actor());
    }

    private SubscriptionReceipt ask(String partner, AskSubscription command, Actor actor) {
        byte[] content = ContentHash.of("ask", partner, command.service(), command.member(), command.evidence());
        return once(
                actor,
                command.idempotencyKey(),
                content,
                () -> asking.ask(
                        new ServiceId(partner, command.service()), command.member(), command.evidence(), actor));
    }

    /** A member asks for a service on its own page, and confirms it on the next. */
    public SubscriptionReceipt take(Subscribe command) {
        Actor actor = callers.of(context).actor();
        if (!actor.mayActFor(command.member())) {
            throw new SubscriptionNotFound(command.service().code());
        }
        byte[] content = ContentHash.of("take", command.service(), command.member(), command.shown());
        var evidence = new Evidence(
                ConsentChannel.PORTAL, command.shown(), programme.now(), "portal:" + actor.ref(), Optional.empty());
        return once(
                actor,
                command.idempotencyKey(),
                content,
                () -> asking.ask(command.service(), command.member().value(), evidence, actor));
    }

    private SubscriptionReceipt once(Actor actor, String key, byte[] content, Supplier<Subscription> work) {
        Known known = requests.once(
                RequestKey.of(actor, key), content, () -> work.get().number().toString());
        return new SubscriptionReceipt(
                views.view(rows.find(new SubscriptionNumber(known.result())).orElseThrow()), known.replayed());
    }

    /**
     * The member's second confirmation; a second time changes nothing.
     *
     * @throws NotConfirmable when it lapsed, was declined or has ended
     * @throws ServiceNotOnOffer when the service was withdrawn meanwhile
     * @throws io.hansa.partners.provider.ProviderLimited when the provider was limited meanwhile
     */
    public SubscriptionView confirm(SubscriptionNumber number) {
        return confirm(locked(number), Way.MEMBER);
    }

    /** Confirms for a member, for building a demo. */
    @RolesAllowed(Roles.SYSTEM)
    public SubscriptionView confirmFor(SubscriptionNumber number) {
        return confirm(locked(number), Way.SYSTEM);
    }

    /**
     * The member's second confirmation by the code that it was sent, which it gave to the provider. Wrong tries are counted, so that
     * they are an outcome and not a refusal.
     */
    @RolesAllowed(Roles.PARTNER_API)
    public Confirmation confirm(SubscriptionNumber number, String code) {
        Subscription subscription = locked(number, Scope.SUBSCRIBE);
        boolean waits = subscription.statusAt(programme.now()) == SubscriptionStatus.WAITING;
        if (waits && !subscription.tries(code)) {
            return new Confirmation(Optional.empty(), subscription.triesLeft());
        }
        return new Confirmation(Optional.of(confirm(subscription, Way.CODE)), subscription.triesLeft());
    }

    private SubscriptionView confirm(Subscription subscription, Way way) {
        SubscriptionStatus status = subscription.statusAt(programme.now());
        if (status == SubscriptionStatus.WAITING) {
            asking.offered(subscription.service());
            step(subscription, SubscriptionStep.CONFIRMED, way, Optional.empty());
        } else if (status != SubscriptionStatus.LIVE) {
            throw new NotConfirmable(subscription.number(), status);
        }
        return views.view(subscription);
    }

    /** The member does not want it; a second time changes nothing. */
    public SubscriptionView decline(SubscriptionNumber number) {
        Subscription subscription = locked(number);
        SubscriptionStatus status = subscription.statusAt(programme.now());
        if (status == SubscriptionStatus.WAITING) {
            step(subscription, SubscriptionStep.DECLINED, Way.MEMBER, Optional.empty());
        } else if (status != SubscriptionStatus.DECLINED) {
            throw new NotConfirmable(number, status);
        }
        return views.view(subscription);
    }

    /**
     * Ends a live subscription at once: by its member, by staff for it, or by its provider; a second time changes nothing.
     *
     * @param reason at most 200 characters
     * @throws SubscriptionNotLive when it never was
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.PARTNER_API, Roles.PARTNER_ADMIN})
    public SubscriptionView cancel(SubscriptionNumber number, Optional<String> reason) {
        Subscription subscription = locked(number, Scope.SUBSCRIBE);
        SubscriptionStatus status = subscription.statusAt(programme.now());
        if (status == SubscriptionStatus.LIVE) {
            step(
                    subscription,
                    SubscriptionStep.CANCELLED,
                    Way.of(callers.of(context).actor()),
                    reason);
        } else if (status != SubscriptionStatus.CANCELLED) {
            throw new SubscriptionNotLive(number, status);
        }
        return views.view(subscription);
    }

    /** Takes a cancellation back, within minutes, by whoever made it; a second time changes nothing. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN})
    public SubscriptionView resume(SubscriptionNumber number) {
        Subscription subscription = locked(number);
        Actor actor = callers.of(context).actor();
        if (subscription.statusAt(programme.now()) == SubscriptionStatus.LIVE) {
            return views.view(subscription);
        }
        boolean another =
                rows.lockOpen(subscription.member(), subscription.service()).isPresent();
        if (another || !subscription.mayBeResumed(actor, programme.now())) {
            throw new NotResumable(number);
        }
        step(subscription, SubscriptionStep.RESUMED, Way.of(actor), Optional.empty());
        return views.view(subscription);
    }

    /**
     * The member agrees to what the service costs today; a second time changes nothing.
     *
     * @param version of the price that the member was shown
     * @throws PriceNotOffered when that is not today's
     */
    public SubscriptionView agree(SubscriptionNumber number, int version) {
        Subscription subscription = locked(number);
        SubscriptionStatus status = subscription.statusAt(programme.now());
        if (status != SubscriptionStatus.LIVE) {
            throw new SubscriptionNotLive(number, status);
        }
        ServiceView service = services.byIds(Set.of(subscription.service())).get(subscription.service());
        if (service.price().version() != version) {
            throw new PriceNotOffered(number, version);
        }
        if (subscription.priceVersion() != version) {
            subscription.agree(version);
            step(subscription, SubscriptionStep.REPRICED, Way.MEMBER, Optional.empty());
        }
        return views.view(subscription);
    }

    /** Newest first: a member's own, a provider's own, or, for staff, whatever is asked for. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MEMBER,
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
    public Slice<SubscriptionView> list(SubscriptionFilter filter, Optional<String> cursor, int limit) {
        Caller caller = callers.of(context, Scope.READ);
        Slice<Subscription> found = own.list(filter, cursor, limit, caller);
        return new Slice<>(views.views(found.rows()), found.next());
    }

    /** @throws SubscriptionNotFound when there is none, or it is not the caller's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public SubscriptionView subscription(SubscriptionNumber number) {
        return views.view(mine(number));
    }

    /** What the member agreed to, as the provider recorded it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Evidence evidence(SubscriptionNumber number) {
        return rows.consent(mine(number)).orElseThrow().evidence();
    }

    /** All steps, the latest first; at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public List<StepView> steps(SubscriptionNumber number) {
        return rows.steps(mine(number)).stream().map(StepRow::view).toList();
    }

    private void step(Subscription subscription, SubscriptionStep step, Way way, Optional<String> reason) {
        stepping.step(subscription, step, way, reason, callers.of(context).actor());
    }

    private Subscription locked(SubscriptionNumber number) {
        return own.lock(number, callers.of(context));
    }

    private Subscription locked(SubscriptionNumber number, Scope scope) {
        callers.of(context, scope);
        return locked(number);
    }

    private Subscription mine(SubscriptionNumber number) {
        return own.find(number, callers.of(context));
    }
}
