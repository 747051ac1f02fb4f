package io.hansa.club.pool;

import io.hansa.club.member.MemberNames;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
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

/**
 * Who decides on a pool decides on what others want to draw: the head of a household, those of a group's who are appointed for it.
 * A member acts for itself only; service staff act for a member that asks them to. The order of locks: places in the pool, request,
 * what it pays for, the ledger's accounts.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class DrawApprovals {

    private static final Actor DEADLINE = Actor.system("draw-deadline");

    @Resource
    SessionContext context;

    @Inject
    DrawRequestRows rows;

    @Inject
    PoolKeepers keepers;

    @Inject
    PoolNotices notices;

    @Inject
    MemberNames names;

    @Inject
    Event<DrawDecided> decided;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * What others ask of the pools that a member decides on, newest first.
     *
     * @param state only those; empty: all
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<DrawRequestView> requests(
            MemberNumber approver,
            PoolHolder holder,
            Optional<DrawRequestState> state,
            Optional<String> cursor,
            int limit) {
        if (!caller().mayActFor(approver)
                || !keepers.of(holder).approvedBy(approver).contains(holder.ref())) {
            return new Slice<>(List.of(), Optional.empty());
        }
        long before = Slice.begin(cursor, number -> new DrawRequestNumber(number).id(), Long.MAX_VALUE);
        return Slice.read(
                limit,
                most -> views(rows.of(holder, state, before, most)),
                view -> view.number().value());
    }

    /**
     * What it pays for is taken, in the same transaction; again by the same member: nothing more, {@code replayed}.
     *
     * @throws DrawRequestNotFound when there is none, or the member does not decide on it
     * @throws DrawRequestDecided when it waits no more
     */
    public DrawRequestView approve(MemberNumber approver, DrawRequestNumber number) {
        return decide(approver, number, DrawRequestState.APPROVED);
    }

    /** The points go back into the pool. Refuses as {@link #approve}. */
    public DrawRequestView refuse(MemberNumber approver, DrawRequestNumber number) {
        return decide(approver, number, DrawRequestState.REFUSED);
    }

    /**
     * Lets requests lapse that nobody decided in time. Several may run at once; each lapses once.
     *
     * @return how many; fewer than {@code limit} when none is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapseDue(int limit) {
        var due = rows.lockDue(programme.now(), Slice.limit(limit));
        due.forEach(request -> end(request, DrawRequestState.LAPSED, DEADLINE));
        return due.size();
    }

    private DrawRequestView decide(MemberNumber approver, DrawRequestNumber number, DrawRequestState end) {
        var known = rows.find(number)
                .filter(request -> caller().mayActFor(approver))
                .filter(request -> !request.member().equals(approver))
                .orElseThrow(() -> new DrawRequestNotFound(number.value()));
        var keeper = keepers.of(known.holder());
        if (!keeper.keepApprover(approver, known.holder().ref())) {
            throw new DrawRequestNotFound(number.value());
        }
        if (end == DrawRequestState.APPROVED && known.isWaiting()) {
            // who belongs to the pool no more draws nothing of it
            keeper.keep(known.member(), known.holder().ref());
        }
        var by = new Actor(Actor.Kind.MEMBER, approver.value());
        var request = rows.lock(number).orElseThrow(() -> new DrawRequestNotFound(number.value()));
        if (request.isEndedAs(end, by)) {
            return view(request, true);
        }
        if (!request.isWaiting()) {
            throw new DrawRequestDecided(number.value(), request.state());
        }
        if (request.isDue(programme.now())) {
            throw new DrawRequestDecided(number.value(), DrawRequestState.LAPSED);
        }
        end(request, end, by);
        record(request);
        return view(request, false);
    }

    private void end(DrawRequest request, DrawRequestState end, Actor by) {
        request.end(end, by, programme.now());
        decided.fire(new DrawDecided(request.holder(), request.subject(), end, by));
        notices.ended(request);
    }

    private void record(DrawRequest request) {
        audit.record(
                request.state() == DrawRequestState.APPROVED ? "pool.draw-approved" : "pool.draw-refused",
                request.subject(),
                Map.of(
                        "request", request.number().value(),
                        "pool", request.holder().ref(),
                        "member", request.member().value(),
                        "by", request.decidedBy().map(Actor::ref).orElse("")));
    }

    private DrawRequestView view(DrawRequest request, boolean replayed) {
        return views(List.of(request), replayed).get(0);
    }

    private List<DrawRequestView> views(List<DrawRequest> requests) {
        return views(requests, false);
    }

    private List<DrawRequestView> views(List<DrawRequest> requests, boolean replayed) {
        var displayed =
                names.of(requests.stream().map(DrawRequest::member).distinct().toList());
        return requests.stream()
                .map(request -> new DrawRequestView(
                        request.number(),
                        request.holder(),
                        request.member(),
                        displayed.getOrDefault(request.member(), ""),
                        request.points(),
                        request.what(),
                        request.isWaiting() && request.isDue(programme.now())
                                ? DrawRequestState.LAPSED
                                : request.state(),
                        request.askedAt(),
                        request.dueAt(),
                        request.decidedAt(),
                        replayed))
                .toList();
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
