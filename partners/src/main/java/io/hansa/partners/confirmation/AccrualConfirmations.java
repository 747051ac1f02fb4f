package io.hansa.partners.confirmation;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.ContractsInForce;
import io.hansa.partners.contract.NoContractInForce;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.AwaitedPoints;
import io.hansa.partners.port.ConfirmAwaited;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.port.UsablePoints;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.refusal.OccurredInFuture;
import io.hansa.partners.refusal.OutletNotAllowed;
import io.hansa.partners.refusal.TooLate;
import io.hansa.partners.request.KnownRequests;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNotFound;
import io.hansa.partners.transaction.TransactionRow;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Partners confirm their accruals that wait for an event. Another partner's accrual does not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
public class AccrualConfirmations {

    /** How far a sender's clock may be ahead of ours, as for transactions. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    @Inject
    ConfirmationInquiries inquiries;

    @Inject
    ConfirmedRows rows;

    @Inject
    KnownRequests requests;

    @Inject
    AwaitedPoints awaited;

    @Inject
    Statements statements;

    @Inject
    Partners partners;

    @Inject
    ContractsInForce contracts;

    @Inject
    Periods periods;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Makes what is left of an accrual of the caller's partner usable. One that was confirmed before, whenever and by whichever key,
     * is answered as then.
     *
     * @throws TransactionNotFound when the partner has no accepted transaction with the reference
     * @throws OutletNotAllowed when the client is limited to other outlets
     * @throws NothingAwaited when it is no accrual, or nothing of it waits for its partner
     * @throws AlreadyReversed when all of it was undone
     * @throws CameBeforeAccrual when the event is said to have come before the accrual
     * @throws OccurredInFuture when it is said to come later than now
     * @throws TooLate when it came more days ago than the contract of its day lets messages be late
     */
    public ConfirmationView confirm(ConfirmAccrual command) {
        Caller caller = callers.of(context, Scope.ACCRUE);
        String partner = caller.requirePartner();
        TransactionRow accrual = inquiries
                .accepted(partner, command.reference())
                .orElseThrow(() -> new TransactionNotFound(command.reference()));
        requireOutlet(caller, accrual);
        var made = new AtomicBoolean();
        requests.once(RequestKey.of(caller.actor(), command.requestKey()), command.content(), () -> {
            made.set(rows.find(accrual.number()).isEmpty() && confirm(caller, accrual, command));
            return accrual.number().toString();
        });
        return rows.find(accrual.number()).orElseThrow().view(accrual, !made.get());
    }

    /** @return whether it was this call that did it */
    private boolean confirm(Caller caller, TransactionRow accrual, ConfirmAccrual command) {
        if (!waitsForPartner(accrual)) {
            throw new NothingAwaited(accrual.reference());
        }
        requireInItsTime(accrual, command);
        LocalDate day = programme.dateOf(command.occurredAt());
        LocalDate openFrom = periods.openFrom();
        var confirmation = new ConfirmAwaited(
                new MemberNumber(accrual.member().orElseThrow()),
                entry(accrual),
                accrual.partnerCode(),
                partners.standing(accrual.partnerCode()).name(),
                accrual.reference(),
                command.event(),
                command.occurredAt(),
                day,
                day.isBefore(openFrom) ? openFrom : day,
                caller.actor());
        Optional<UsablePoints> usable = awaited.confirm(confirmation);
        if (usable.isEmpty()) {
            requireConfirmedMeanwhile(accrual);
            return false;
        }
        rows.add(new Confirmed(accrual.number(), confirmation, usable.get(), programme.now()), accrual.number());
        return true;
    }

    private boolean waitsForPartner(TransactionRow accrual) {
        return accrual.kind() == TransactionKind.ACCRUAL
                && PointsPolicy.Waiting.EVENT
                        .name()
                        .equals(statements
                                .whys(List.of(entry(accrual)))
                                .get(entry(accrual))
                                .inputs()
                                .get(PointsPolicy.AWAITS));
    }

    private void requireInItsTime(TransactionRow accrual, ConfirmAccrual command) {
        if (command.occurredAt().isBefore(accrual.occurredAt())) {
            throw new CameBeforeAccrual(command.occurredAt(), accrual.occurredAt());
        }
        if (command.occurredAt().isAfter(programme.now().plus(CLOCK_SKEW))) {
            throw new OccurredInFuture(command.occurredAt());
        }
        LocalDate day = programme.dateOf(command.occurredAt());
        int lateDays = lateDays(accrual, day);
        if (day.plusDays(lateDays).isBefore(programme.today())) {
            throw new TooLate(command.occurredAt(), lateDays);
        }
    }

    /** By the contract of the day of the event; where that has ended before, by the one under which the points were earned. */
    private int lateDays(TransactionRow accrual, LocalDate day) {
        String partner = accrual.partnerCode();
        return contracts
                .on(partner, day)
                .or(() -> contracts.on(partner, programme.dateOf(accrual.occurredAt())))
                .orElseThrow(() -> new NoContractInForce(partner, day))
                .terms()
                .lateDays();
    }

    /** Nothing waits: by another call of the partner that was under way, because it was undone, or because staff confirmed it. */
    private void requireConfirmedMeanwhile(TransactionRow accrual) {
        if (rows.find(accrual.number()).isEmpty()) {
            throw inquiries.isUndone(accrual.number())
                    ? new AlreadyReversed(accrual.reference())
                    : new NothingAwaited(accrual.reference());
        }
    }

    private static EntryNumber entry(TransactionRow accrual) {
        return accrual.entry().orElseThrow();
    }

    private static void requireOutlet(Caller caller, TransactionRow accrual) {
        String outlet = accrual.outlet().orElse("");
        if (!caller.outlets().map(own -> own.contains(outlet)).orElse(true)) {
            throw new OutletNotAllowed(outlet);
        }
    }
}
