package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What service providers offer to members. A provider's clients and portal users see and keep their own. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_ADMIN})
public class Services {

    /** So long before a price begins it is announced, once a service was approved. */
    public static final int NOTICE_DAYS = 30;

    @Inject
    ServiceItems items;

    @Inject
    Partners partners;

    @Inject
    KnownRequests requests;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<ServiceChanged> changed;

    @Resource
    SessionContext context;

    /**
     * Registers a service of the caller's as a draft.
     *
     * @throws NotServiceProvider when the caller's partner is of another kind
     * @throws ServiceCodeTaken when it has one of this code
     */
    public ServiceReceipt register(DraftProvision draft) {
        Caller caller = keeper();
        return register(caller.requirePartner(), draft, caller.actor());
    }

    /** Registers on a provider's behalf, for building a demo. */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    public ServiceReceipt registerFor(String partnerCode, DraftProvision draft) {
        return register(partnerCode, draft, callers.of(context).actor());
    }

    private ServiceReceipt register(String partner, DraftProvision draft, Actor actor) {
        PartnerStanding standing = partners.standing(partner);
        if (standing.kind() != PartnerKind.PROVIDER || standing.sandbox()) {
            throw new NotServiceProvider(partner);
        }
        byte[] content = ContentHash.of("service", partner, draft.code(), draft.texts(), draft.cycle(), draft.price());
        Known known = requests.once(RequestKey.of(actor, draft.idempotencyKey()), content, () -> {
            if (items.find(partner, draft.code()).isPresent()) {
                throw new ServiceCodeTaken(draft.code());
            }
            var item = new ServiceItem(partner, draft, programme.now());
            items.add(item);
            var price = new PriceView(1, draft.price(), programme.today(), programme.now());
            items.add(new PriceRow(item.key(), price, actor));
            step(item, ServiceStep.REGISTERED, Optional.empty(), actor);
            return draft.code();
        });
        return new ServiceReceipt(view(found(partner, known.result())), known.replayed());
    }

    /**
     * Changes the texts of a draft.
     *
     * @throws NotInThisState when it was approved already
     */
    public ServiceView rewrite(String code, ServiceTexts texts) {
        Caller caller = keeper();
        ServiceItem item = items.lock(caller.requirePartner(), code);
        item.take(ServiceStep.CHANGED);
        item.write(texts);
        step(item, ServiceStep.CHANGED, Optional.empty(), caller.actor());
        return view(item);
    }

    /**
     * Announces a price. A draft's begins at once; later ones so many days ahead that members can be told. Running subscriptions
     * keep theirs until their members agree to another.
     *
     * @throws NoticeTooShort when it would begin too early
     */
    public ServiceView reprice(String code, Price price, LocalDate begins) {
        Caller caller = keeper();
        ServiceItem item = items.lock(caller.requirePartner(), code);
        item.refuseUnlessAlive();
        LocalDate today = programme.today();
        LocalDate earliest = item.isDraft() ? today : today.plusDays(NOTICE_DAYS);
        if (begins.isBefore(earliest)) {
            throw new NoticeTooShort(earliest);
        }
        PriceBook book = book(item);
        items.add(new PriceRow(
                item.key(), new PriceView(book.nextVersion(), price, begins, programme.now()), caller.actor()));
        return view(item);
    }

    /** Puts an approved service on offer. */
    public ServiceView offer(String code) {
        Caller caller = keeper();
        return step(caller.requirePartner(), code, ServiceStep.OFFERED, Optional.empty(), caller.actor());
    }

    /** Takes a service off: no new subscriptions; running ones run on until they end. */
    public ServiceView withdraw(String code) {
        Caller caller = keeper();
        return step(caller.requirePartner(), code, ServiceStep.WITHDRAWN, Optional.empty(), caller.actor());
    }

    /** Staff decide on a provider's service: approve or decline a draft, or take one off the offer. A reason is kept. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public ServiceView decide(String partnerCode, String code, ServiceStep step, Optional<String> reason) {
        if (step == ServiceStep.DECLINED
                && reason.filter(text -> !text.isBlank()).isEmpty()) {
            throw new InvalidProvision("reason");
        }
        return step(partnerCode, code, step, reason, callers.of(context).actor());
    }

    /** Services by provider and code: the caller's own, or, for staff, of all. */
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
    public Slice<ServiceView> list(ServiceFilter filter, Optional<String> cursor, int limit) {
        Caller caller = callers.of(context, Scope.READ);
        return slice(filter.within(caller.partner()), cursor, limit);
    }

    /** What members can have, by provider and code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Roles.MEMBER)
    public Slice<ServiceView> onOffer(Optional<String> cursor, int limit) {
        return slice(new ServiceFilter(Optional.empty(), Optional.of(ServiceStatus.OFFERED)), cursor, limit);
    }

    /** @throws ServiceNotFound when there is none, or it is another's; to members, when it was never on offer */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public ServiceView service(String partnerCode, String code) {
        Caller caller = callers.of(context);
        ServiceView service = view(found(partnerCode, code));
        boolean shown =
                caller.actor().kind() != Actor.Kind.MEMBER || service.status().compareTo(ServiceStatus.OFFERED) >= 0;
        if (!shown || !caller.mayMean(partnerCode)) {
            throw new ServiceNotFound(code);
        }
        return service;
    }

    /** The steps of a service, the latest first; at most a hundred. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public List<ServiceStepView> steps(String partnerCode, String code) {
        callers.of(context).requireMayMean(partnerCode);
        return items.steps(found(partnerCode, code)).stream()
                .map(ServiceStepRow::view)
                .toList();
    }

    /** Services by partner and code, for lines that mention them. At most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<ServiceId, ServiceView> byIds(Collection<ServiceId> ids) {
        return views(items.all(ids.stream()
                        .distinct()
                        .limit(Slice.MAX_LIMIT)
                        .map(id -> new ServiceItem.Key(id.partnerCode(), id.code()))
                        .toList()))
                .stream()
                .collect(Collectors.toMap(view -> new ServiceId(view.partnerCode(), view.code()), Function.identity()));
    }

    /** Prices of services by version, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<ServiceId, Map<Integer, Price>> prices(Collection<ServiceId> ids) {
        return items
                .prices(ids.stream()
                        .map(id -> new ServiceItem.Key(id.partnerCode(), id.code()))
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        entry -> new ServiceId(
                                entry.getKey().partner(), entry.getKey().code()),
                        entry -> entry.getValue().stream()
                                .collect(Collectors.toMap(PriceView::version, PriceView::price))));
    }

    private ServiceView step(String partner, String code, ServiceStep step, Optional<String> reason, Actor by) {
        ServiceItem item = items.lock(partner, code);
        item.take(step);
        step(item, step, reason, by);
        return view(item);
    }

    private void step(ServiceItem item, ServiceStep step, Optional<String> reason, Actor by) {
        items.step(item, step, reason, by, programme.now());
        changed.fire(new ServiceChanged(item.partner(), item.code(), step, by));
    }

    private Slice<ServiceView> slice(ServiceFilter filter, Optional<String> cursor, int limit) {
        return Slice.read(
                limit,
                most -> views(items.list(filter, cursor, most)),
                service -> service.partnerCode() + "/" + service.code());
    }

    private List<ServiceView> views(List<ServiceItem> found) {
        Map<ServiceItem.Key, List<PriceView>> prices =
                items.prices(found.stream().map(ServiceItem::key).toList());
        return found.stream()
                .map(item -> item.view(new PriceBook(prices.get(item.key()), programme.today())))
                .toList();
    }

    private ServiceView view(ServiceItem item) {
        return item.view(book(item));
    }

    private PriceBook book(ServiceItem item) {
        return new PriceBook(items.prices(List.of(item.key())).get(item.key()), programme.today());
    }

    private ServiceItem found(String partner, String code) {
        return items.find(partner, code).orElseThrow(() -> new ServiceNotFound(code));
    }

    private Caller keeper() {
        return callers.of(context, Scope.SERVICES);
    }
}
