package io.hansa.club.life;

import io.hansa.club.household.Households;
import io.hansa.club.household.Leaving;
import io.hansa.club.member.MemberLife;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStates;
import io.hansa.club.member.NoSuchStep;
import io.hansa.club.member.StepReason;
import io.hansa.club.member.Tenures;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Ends, resumes and suspends memberships. A member acts for itself only; of others it is told that they do not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Memberships {

    /** Leaving and coming back lifts no suspension and confirms no phone. */
    private static final Set<MemberState> BACK_AS_BEFORE = Set.of(MemberState.PROSPECT, MemberState.SUSPENDED);

    @Resource
    SessionContext context;

    @Inject
    MemberLife life;

    @Inject
    MemberStates states;

    @Inject
    Tenures tenures;

    @Inject
    LeaverRows leavers;

    @Inject
    LeavingPolicy policy;

    @Inject
    Households households;

    @Inject
    Leaving leaving;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * How a membership stands, and how it came to that.
     *
     * @throws MemberNotFound when there is none, or it is another's
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MembershipView view(MemberNumber member) {
        requireOwn(member);
        var state = states.of(member);
        var tenure = tenures.of(member);
        return new MembershipView(
                state,
                tenure,
                tenure.years(programme.today()),
                leavers.find(member).map(Leaver::lapsesOn),
                life.steps(member));
    }

    /** What somebody would leave behind who left today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LeavingOutlook outlook(MemberNumber member) {
        requireOwn(member);
        states.of(member);
        var household = households.of(member);
        var wallet = accounts.find(AccountKey.wallet(member, Unit.PTS)).map(statements::wallet);
        return new LeavingOutlook(
                wallet.map(WalletView::available).orElse(Points.ZERO),
                wallet.map(WalletView::held).orElse(Points.ZERO),
                wallet.map(WalletView::pending).orElse(Points.ZERO),
                policy.lapsesOn(programme.today()),
                household.map(one -> one.name()),
                leaving.isBound(member));
    }

    /**
     * Ends a membership. Who has left already stays as it is.
     *
     * @throws InvalidLeaving when the reason is none for leaving, or there are no words for another one
     * @throws io.hansa.club.household.HeadCannotLeave when others are in the household that it heads, of whom nobody is of age
     * @throws io.hansa.club.member.NoSuchStep when it is merged or erased
     */
    public void leave(LeaveClub command) {
        requireOwn(command.member());
        if (!command.reason().isForLeaving()) {
            throw new InvalidLeaving("reason");
        }
        if (command.reason() == StepReason.OTHER && command.words().isBlank()) {
            throw new InvalidLeaving("words");
        }
        if (!step(command.member(), MemberState.LEFT, command.reason(), command.words())) {
            return;
        }
        if (households.of(command.member()).isPresent()) {
            leaving.leave(command.member());
        }
        leavers.put(command.member(), policy.lapsesOn(programme.today()));
    }

    /**
     * Goes on with a membership that was left: with its number, its tier, and the points that were not taken; who left as a prospect
     * or suspended is so again. Who takes part stays as it is.
     *
     * @throws io.hansa.club.member.NoSuchStep when it has not left
     */
    public void comeBack(MemberNumber member) {
        requireOwn(member);
        var state = states.lock(member);
        if (state.takesPart()) {
            return;
        }
        require(state, MemberState.LEFT, MemberState.ACTIVE);
        var to = life.before(member).filter(BACK_AS_BEFORE::contains).orElse(MemberState.ACTIVE);
        step(member, to, StepReason.RETURNED, "");
        leavers.remove(member);
    }

    /** @throws io.hansa.club.member.NoSuchStep when it is neither active nor dormant */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public void suspend(MemberNumber member, String words) {
        if (words.isBlank()) {
            throw new InvalidLeaving("words");
        }
        step(member, MemberState.SUSPENDED, StepReason.SUSPENDED, words);
    }

    /** @throws io.hansa.club.member.NoSuchStep when it is not suspended */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public void resume(MemberNumber member, String words) {
        var state = states.lock(member);
        if (state == MemberState.ACTIVE) {
            return;
        }
        require(state, MemberState.SUSPENDED, MemberState.ACTIVE);
        step(member, MemberState.ACTIVE, StepReason.RESUMED, words);
    }

    private boolean step(MemberNumber member, MemberState to, StepReason reason, String words) {
        boolean moved = life.step(member, to, reason, words, Caller.of(context));
        if (moved) {
            audit.record("member.stepped", "member:" + member, Map.of("to", to.name(), "reason", reason.name()));
        }
        return moved;
    }

    private static void require(MemberState state, MemberState needed, MemberState to) {
        if (state != needed) {
            throw new NoSuchStep(state, to);
        }
    }

    private void requireOwn(MemberNumber member) {
        if (!Caller.of(context).mayActFor(member)) {
            throw new MemberNotFound(member);
        }
    }
}
