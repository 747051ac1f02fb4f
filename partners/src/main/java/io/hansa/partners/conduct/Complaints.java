package io.hansa.partners.conduct;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.provider.Services;
import io.hansa.partners.request.ContentHash;
import io.hansa.partners.request.Known;
import io.hansa.partners.request.KnownRequests;
import io.hansa.partners.subscription.Consents;
import io.hansa.partners.subscription.SubscriptionNotFound;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.Subscriptions;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members complain about subscriptions and charges; staff decide. Providers read what is about them. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN})
public class Complaints {

    @Inject
    ComplaintRows rows;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Consents consents;

    @Inject
    Charges charges;

    @Inject
    Services services;

    @Inject
    KnownRequests requests;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<ComplaintAnswered> answered;

    @Resource
    SessionContext context;

    /**
     * A member complains about a subscription of its own, or staff for it.
     *
     * @throws ComplaintOpen when an earlier complaint about it waits for its decision
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public ComplaintReceipt file(FileComplaint command) {
        Actor actor = callers.of(context).actor();
        subscriptions.subscription(command.subscription());
        command.charge().ifPresent(charge -> charges.charge(command.subscription(), charge));
        byte[] content =
                ContentHash.of("complaint", command.subscription(), command.charge(), command.reason(), command.text());
        Known known = requests.once(
                RequestKey.of(actor, command.idempotencyKey()),
                content,
                () -> make(command, actor).number().value());
        return new ComplaintReceipt(shown(found(new ComplaintNumber(known.result()))), known.replayed());
    }

    /** Two complaints at the same moment meet at the subscription's row. */
    private Complaint make(FileComplaint command, Actor actor) {
        var consent = consents.lock(command.subscription())
                .orElseThrow(
                        () -> new SubscriptionNotFound(command.subscription().value()));
        List<Complaint> earlier = rows.of(command.subscription());
        Map<Long, ComplaintDecision> decided = rows.decisions(earlier);
        earlier.stream()
                .filter(one -> !decided.containsKey(one.id()))
                .findFirst()
                .ifPresent(open -> {
                    throw new ComplaintOpen(open.number());
                });
        var complaint = new Complaint(command, consent, actor, programme.now());
        rows.add(complaint);
        tell(complaint.view(Optional.empty()));
        return complaint;
    }

    /**
     * Decides, once, and gives the charge back where that is asked for.
     *
     * @throws ComplaintDecided when somebody has
     */
    public ComplaintView decide(DecideComplaint command) {
        Actor actor = callers.of(context).actor();
        Complaint complaint = found(command.complaint());
        consents.lock(complaint.subscription());
        if (rows.decision(complaint).isPresent()) {
            throw new ComplaintDecided(complaint.number());
        }
        if (command.refund()) {
            ChargeNumber charge =
                    complaint.view(Optional.empty()).charge().orElseThrow(() -> new InvalidComplaint("refund"));
            charges.refund(charge, complaint.number().value());
        }
        var decision = new ComplaintDecision(complaint, command, actor, programme.now());
        rows.add(decision);
        ComplaintView view = complaint.view(Optional.of(decision));
        tell(view);
        return view;
    }

    /** Newest first: a provider's own, or, for staff, whatever is asked for. */
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
    public Slice<ComplaintView> list(ComplaintFilter filter, Optional<String> cursor, int limit) {
        Caller caller = callers.of(context, Scope.READ);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        Slice<Complaint> found = Slice.read(
                limit,
                most -> rows.list(filter.within(caller.partner()), before, most),
                complaint -> Long.toString(complaint.id()));
        return new Slice<>(shown(found.rows()), found.next());
    }

    /** What was complained of about a subscription that the caller may see, newest first; at most 50. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public List<ComplaintView> of(SubscriptionNumber number) {
        subscriptions.subscription(number);
        return shown(rows.of(number));
    }

    /** @throws ComplaintNotFound when there is none, or it is not the caller's to see */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public ComplaintView complaint(ComplaintNumber number) {
        Complaint complaint = found(number);
        Caller caller = callers.of(context);
        if (!caller.mayMean(complaint.partner()) || !caller.actor().mayActFor(complaint.member())) {
            throw new ComplaintNotFound(number.value());
        }
        return shown(complaint);
    }

    private void tell(ComplaintView complaint) {
        var service = services.byIds(List.of(complaint.service())).get(complaint.service());
        answered.fire(new ComplaintAnswered(complaint, service.name()));
    }

    private Complaint found(ComplaintNumber number) {
        return rows.find(number).orElseThrow(() -> new ComplaintNotFound(number.value()));
    }

    private ComplaintView shown(Complaint complaint) {
        return complaint.view(rows.decision(complaint));
    }

    private List<ComplaintView> shown(List<Complaint> complaints) {
        Map<Long, ComplaintDecision> decisions = rows.decisions(complaints);
        return complaints.stream()
                .map(complaint -> complaint.view(Optional.ofNullable(decisions.get(complaint.id()))))
                .toList();
    }
}
