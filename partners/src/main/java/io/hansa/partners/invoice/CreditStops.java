package io.hansa.partners.invoice;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.partner.Credit;
import io.hansa.partners.partner.Partners;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Shows whether a partner's new accruals are refused because it does not pay, and lifts that until a date. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class CreditStops {

    /** For how long a stop is lifted at most. */
    public static final int MOST_DAYS = 90;

    private static final int LONGEST_REASON = 500;

    @Inject
    InvoiceRows rows;

    @Inject
    Partners partners;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<CreditLifted> lifted;

    @Resource
    SessionContext context;

    /** To a partner's own users, their own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public CreditView credit(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        Credit credit = partners.standing(partnerCode).credit();
        return new CreditView(
                partnerCode,
                credit,
                credit.isStoppedOn(programme.today()),
                rows.reprieves(partnerCode).stream().map(Reprieve::view).toList());
    }

    /**
     * Lets a partner accrue until a date, whatever is open; given again, the later one holds.
     *
     * @throws InvalidLift when the date is over or too far away, or there is no reason
     */
    public CreditView lift(LiftCreditStop command) {
        Actor actor = callers.of(context).actor();
        LocalDate today = programme.today();
        if (command.until().isBefore(today) || command.until().isAfter(today.plusDays(MOST_DAYS))) {
            throw new InvalidLift("until");
        }
        if (command.reason().isEmpty() || command.reason().length() > LONGEST_REASON) {
            throw new InvalidLift("reason");
        }
        partners.reprieve(command.partnerCode(), command.until());
        rows.add(new Reprieve(rows.nextReprieve(command.partnerCode()), command, actor, programme.now()));
        lifted.fire(new CreditLifted(command.partnerCode(), command.until()));
        return credit(command.partnerCode());
    }
}
