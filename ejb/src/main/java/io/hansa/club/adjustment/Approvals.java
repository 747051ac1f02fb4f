package io.hansa.club.adjustment;

import io.hansa.club.member.MemberStates;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** A second person decides on what is above the first one's limit. Service staff see what they asked for themselves. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class Approvals {

    private static final Actor DEADLINE = Actor.system("adjustment-deadline");
    private static final int LONGEST_DECISION = 200;

    @Resource
    SessionContext context;

    @Inject
    AdjustmentRows rows;

    @Inject
    AdjustmentPostings postings;

    @Inject
    AdjustmentRecord record;

    @Inject
    MemberStates members;

    @Inject
    Programme programme;

    /**
     * Makes the entry, by the asker's name; everything is checked anew, and when it cannot be made, the request still waits.
     * Again by who approved it: the same, and nothing moves.
     *
     * @throws OwnRequest when the caller asked for it
     * @throws AdjustmentNotWaiting when it is decided, or its time is over
     * @throws io.hansa.club.purse.MemberNotActive when the member has left or is suspended meanwhile
     * @throws io.hansa.ledger.journal.InsufficientPoints when the points are not there
     */
    public AdjustmentReceipt approve(AdjustmentNumber number) {
        AdjustmentRequest request = lock(number);
        if (isDone(request, AdjustmentState.APPROVED)) {
            return receipt(request, true);
        }
        refuseOwn(request);
        refuseDecided(request);
        Adjustments.refuseInactive(request.toAdjustment(), members.lock(request.member()));
        var policy = postings.policy(request.member());
        request.approve(postings.post(request, Optional.of(caller()), policy), caller(), programme.now());
        record.approved(request);
        return receipt(request, false);
    }

    /**
     * @param why what the asker is told, 1 to 200 characters
     * @throws OwnRequest when the caller asked for it
     * @throws AdjustmentNotWaiting when it is decided, or its time is over
     * @throws InvalidAdjustment when nothing or too much is said
     */
    public AdjustmentReceipt refuse(AdjustmentNumber number, String why) {
        if (why == null || why.isBlank() || why.length() > LONGEST_DECISION) {
            throw new InvalidAdjustment("decision");
        }
        AdjustmentRequest request = lock(number);
        if (isDone(request, AdjustmentState.REFUSED)) {
            return receipt(request, true);
        }
        refuseOwn(request);
        refuseDecided(request);
        request.refuse(why.strip(), caller(), programme.now());
        record.step("points.adjustment-refused", request);
        return receipt(request, false);
    }

    /**
     * The asker takes the request back.
     *
     * @throws NotTheAsker when another asked
     * @throws AdjustmentNotWaiting when it is decided, or its time is over
     */
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN})
    public AdjustmentReceipt withdraw(AdjustmentNumber number) {
        AdjustmentRequest request = lock(number);
        if (isDone(request, AdjustmentState.WITHDRAWN)) {
            return receipt(request, true);
        }
        if (!request.isOf(caller())) {
            throw new NotTheAsker(number.value());
        }
        refuseDecided(request);
        request.withdraw(programme.now());
        record.step("points.adjustment-withdrawn", request);
        return receipt(request, false);
    }

    /** @throws AdjustmentNotFound when there is none, or the caller may see only what it asked for itself */
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AdjustmentView adjustment(AdjustmentNumber number) {
        return rows.find(number)
                .filter(request -> seesAll() || request.isOf(caller()))
                .map(request -> request.toView(programme.now()))
                .orElseThrow(() -> new AdjustmentNotFound(number.value()));
    }

    /** Newest first. */
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<AdjustmentView> adjustments(AdjustmentFilter filter, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, number -> new AdjustmentNumber(number).id(), Long.MAX_VALUE);
        Optional<Actor> asker = filter.mine() || !seesAll() ? Optional.of(caller()) : Optional.empty();
        return Slice.read(
                limit,
                most -> rows.list(filter, asker, before, most).stream()
                        .map(request -> request.toView(programme.now()))
                        .toList(),
                view -> view.number().value());
    }

    /**
     * Lets requests lapse that nobody decided in time. Several may run at once; each lapses once.
     *
     * @return how many; fewer than {@code limit} when none is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapseDue(int limit) {
        var due = rows.lockDue(programme.now(), Slice.limit(limit));
        due.forEach(request -> {
            request.lapse(DEADLINE, programme.now());
            record.step("points.adjustment-lapsed", request);
        });
        return due.size();
    }

    private AdjustmentRequest lock(AdjustmentNumber number) {
        return rows.lock(number)
                .filter(request -> seesAll() || request.isOf(caller()))
                .orElseThrow(() -> new AdjustmentNotFound(number.value()));
    }

    private boolean isDone(AdjustmentRequest request, AdjustmentState end) {
        return request.state() == end && request.isDecidedBy(caller());
    }

    private void refuseOwn(AdjustmentRequest request) {
        if (request.isOf(caller())) {
            throw new OwnRequest(request.number().value());
        }
    }

    private void refuseDecided(AdjustmentRequest request) {
        AdjustmentState state = request.stateAt(programme.now());
        if (state != AdjustmentState.WAITING) {
            throw new AdjustmentNotWaiting(request.number().value(), state);
        }
    }

    private boolean seesAll() {
        return context.isCallerInRole(Roles.FINANCE)
                || context.isCallerInRole(Roles.ADMIN)
                || context.isCallerInRole(Roles.AUDITOR);
    }

    private AdjustmentReceipt receipt(AdjustmentRequest request, boolean replayed) {
        return new AdjustmentReceipt(
                request.number(),
                request.stateAt(programme.now()),
                request.entry(),
                postings.available(request.member()),
                replayed);
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
