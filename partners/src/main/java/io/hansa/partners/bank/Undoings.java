package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.bank.Undoing.Outcome;
import io.hansa.partners.remittance.Remittances;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Undoes what a transaction of the bank's was taken for, so that it waits again as a difference: at once where nothing was posted, else
 * when a second person says so.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class Undoings {

    private static final int LONGEST_REASON = 500;

    @Inject
    BankRows movements;

    @Inject
    UndoingRows rows;

    @Inject
    Remittances remittances;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<BankStepped> stepped;

    @Resource
    SessionContext context;

    /**
     * What was asked of a difference, the latest first.
     *
     * @throws DifferenceNotFound when there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public List<UndoingView> of(long difference) {
        return rows.of(movements.movement(difference).number()).stream()
                .map(Undoing::view)
                .toList();
    }

    /**
     * Asks; where nothing was posted, it is done.
     *
     * @param reason why, 1 to 500 characters
     * @throws NotUndoable when nobody said what it is for, or that is asked already
     * @throws io.hansa.partners.remittance.RemittanceNotUndoable when the money came back to the programme
     * @throws InvalidResolution when there is no reason
     */
    public UndoingView ask(long difference, String reason) {
        Actor actor = callers.of(context).actor();
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InvalidResolution("reason");
        }
        Movement movement = lock(difference);
        var posted = movement.beginUndoing();
        posted.ifPresent(remittances::checkUndoable);
        int seq = rows.of(difference).size() + 1;
        var undoing = new Undoing(difference, seq, posted, why, actor, programme.now());
        rows.add(undoing);
        if (posted.isEmpty()) {
            undoing.decide(Outcome.UNDONE, actor, programme.now());
            movement.reopen();
        }
        fire(posted.isEmpty() ? BankStepped.Step.UNDONE : BankStepped.Step.UNDOING_ASKED, difference);
        return undoing.view();
    }

    /**
     * Takes what was posted off again; the difference waits for somebody.
     *
     * @throws UndoingNotOpen when nobody asks for it any more
     * @throws OwnUndoing when the caller asked for it
     */
    public UndoingView approve(long difference) {
        Movement movement = lock(difference);
        Undoing undoing = open(movement);
        undoing.decide(Outcome.UNDONE, callers.of(context).actor(), programme.now());
        remittances.undo(undoing.entry().orElseThrow());
        movement.reopen();
        fire(BankStepped.Step.UNDONE, difference);
        return undoing.view();
    }

    /**
     * Leaves it as it was: a second person declines, or who asked withdraws.
     *
     * @throws UndoingNotOpen when nobody asks for it any more
     */
    public UndoingView keep(long difference) {
        Movement movement = lock(difference);
        Undoing undoing = open(movement);
        undoing.decide(Outcome.KEPT, callers.of(context).actor(), programme.now());
        movement.keep();
        fire(BankStepped.Step.KEPT, difference);
        return undoing.view();
    }

    private Movement lock(long difference) {
        movements.takeTurn();
        return movements.lockMovement(difference);
    }

    private Undoing open(Movement movement) {
        return Optional.of(movement)
                .filter(Movement::isUndoing)
                .flatMap(open -> rows.of(open.number()).stream().findFirst())
                .orElseThrow(() -> new UndoingNotOpen(movement.number()));
    }

    private void fire(BankStepped.Step step, long difference) {
        stepped.fire(new BankStepped(step, Long.toString(difference)));
    }
}
