package io.hansa.club.adjustment;

import io.hansa.club.expiry.ReinstatePoints;
import io.hansa.club.expiry.Reinstatements;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStates;
import io.hansa.club.purse.MemberNotActive;
import io.hansa.club.timeline.Timeline;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.ledger.journal.AlreadyReversed;
import io.hansa.ledger.journal.UnknownEntry;
import io.hansa.ledger.statement.Statements;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Gives and takes points by hand, gives expired ones back, and undoes wrong entries: at once within the caller's limit, else as a request that waits. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Adjustments {

    @Resource
    SessionContext context;

    @Inject
    AdjustmentRows rows;

    @Inject
    AdjustmentLimits limits;

    @Inject
    AdjustmentPostings postings;

    @Inject
    AdjustmentRecord record;

    @Inject
    Reinstatements reinstatements;

    @Inject
    MemberStates members;

    @Inject
    Statements statements;

    @Inject
    Timeline timeline;

    @Inject
    Programme programme;

    /**
     * @throws InvalidAdjustment when nothing would move, or the note is too long
     * @throws MemberNotFound when there is no such member
     * @throws MemberNotActive when it has left or is suspended
     * @throws IdempotencyConflict when the caller has asked for something else under the key
     */
    public AdjustmentReceipt adjust(AdjustPoints command) {
        Adjustment asked = Adjustment.of(command);
        MemberState state = members.lock(asked.member());
        return known(asked).orElseGet(() -> {
            refuseInactive(asked, state);
            return make(asked);
        });
    }

    /**
     * @throws UnknownEntry when there is no such entry
     * @throws PaymentNotCorrectable when it is undone with the bank's transaction
     * @throws NotCorrectable when it is undone elsewhere
     * @throws AlreadyReversed when it was undone already
     * @throws AlreadyRequested when that waits for a second person already
     */
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public AdjustmentReceipt reverse(ReverseEntry command) {
        Correctable entry = correctable(command.entry());
        Adjustment asked = Adjustment.of(command, entry.member(), entry.change());
        members.lock(asked.member());
        return known(asked).orElseGet(() -> {
            correctable(command.entry()).refuseUndone();
            refuseWaiting(command.entry());
            return make(asked);
        });
    }

    /**
     * Gives expired points back.
     *
     * @throws MemberNotFound when there is no such member
     * @throws io.hansa.club.expiry.NotReinstatable when nothing of the expiry may be given back
     * @throws io.hansa.club.expiry.InvalidReinstatement when it is nothing
     * @throws AlreadyRequested when some of the expiry waits for a second person already
     */
    public AdjustmentReceipt reinstate(ReinstatePoints command) {
        reinstatements.check(command);
        Adjustment asked = Adjustment.of(command);
        members.lock(asked.member());
        return known(asked).orElseGet(() -> {
            refuseWaiting(command.expiry());
            return make(asked);
        });
    }

    private void refuseWaiting(EntryNumber original) {
        rows.waitingFor(original).ifPresent(waiting -> {
            throw new AlreadyRequested(waiting.number().value());
        });
    }

    /** What {@link #reverse} would do; empty when it would refuse the entry. */
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ReversalPreview> preview(EntryNumber entry) {
        return statements
                .entry(entry)
                .filter(Correctable::is)
                .map(Correctable::of)
                .map(correctable ->
                        new ReversalPreview(correctable.member(), correctable.change(), correctable.owedAgain()));
    }

    /** Who is no member any more is given nothing; a wrong entry is undone also then. */
    static void refuseInactive(Adjustment asked, MemberState state) {
        if (asked.kind() == AdjustmentKind.ADJUST && !state.takesPart()) {
            throw new MemberNotActive(asked.member().value());
        }
    }

    private Correctable correctable(EntryNumber number) {
        return Correctable.of(statements.entry(number).orElseThrow(() -> new UnknownEntry(number.value())));
    }

    private Optional<AdjustmentReceipt> known(Adjustment asked) {
        var key = RequestKey.of(Caller.of(context), asked.requestKey());
        return rows.byKey(Caller.of(context), key.key()).map(request -> {
            if (!request.isOf(asked)) {
                throw new IdempotencyConflict(key.key());
            }
            return receipt(request, true);
        });
    }

    private AdjustmentReceipt make(Adjustment asked) {
        boolean alone = limits.allow(asked, context);
        var policy = postings.policy(asked.member());
        Instant now = programme.now();
        var request = new AdjustmentRequest(asked, Caller.of(context), now, limits.until(now));
        rows.add(request);
        if (alone) {
            request.post(postings.post(request, Optional.empty(), policy));
            record.posted(request);
        } else {
            record.step("points.adjustment-requested", request);
        }
        if (!asked.note().isBlank()) {
            timeline.note(asked.member(), asked.note());
        }
        return receipt(request, false);
    }

    private AdjustmentReceipt receipt(AdjustmentRequest request, boolean replayed) {
        return new AdjustmentReceipt(
                request.number(),
                request.stateAt(programme.now()),
                request.entry(),
                postings.available(request.member()),
                replayed);
    }
}
