package io.hansa.club.merge;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks for merges and for taking them back, and decides on that in two hands. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN})
public class Merges {

    private static final int MOST_OF_MEMBER = 50;

    @Resource
    SessionContext context;

    @Inject
    MergeRows rows;

    @Inject
    Joining joining;

    @Inject
    MergePostings postings;

    @Inject
    MemberNames names;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * What a merge would do now; looking locks nobody for longer than it takes.
     *
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR})
    public MergePreview preview(MemberNumber loser, MemberNumber survivor) {
        requireMembers(loser, survivor);
        return new MergePreview(loser, survivor, postings.movable(loser), joining.hindrances(loser, survivor));
    }

    /**
     * Asks; somebody else decides. What stands in the way is refused here and again when it is decided.
     *
     * @throws MemberNotFound when there is no such member
     * @throws MergeHindered when something stands in the way
     * @throws MergeWaits when a request about the loser waits
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public MergeView ask(AskMerge command) {
        requireMembers(command.loser(), command.survivor());
        var found = joining.hindrances(command.loser(), command.survivor());
        if (!found.isEmpty()) {
            throw new MergeHindered(found);
        }
        return add(MergeRequest.merge(command, Caller.of(context), programme.now()));
    }

    /**
     * Asks that a merge is taken back.
     *
     * @param words why, 1 to 200 characters
     * @throws NotMerged when it does not hold now
     * @throws MergeWaits when a request about the loser waits
     */
    public MergeView askBack(MergeNumber number, String words) {
        MergeRequest merge = find(number);
        joining.requireHolding(merge);
        return add(merge.takenBack(MergeWords.check(words), Caller.of(context), programme.now()));
    }

    private MergeView add(MergeRequest request) {
        rows.add(request);
        record("asked", request);
        return request.view(List.of());
    }

    /**
     * Does it. Everything is checked anew; what cannot be done is refused with its reason and waits on.
     *
     * @throws io.hansa.club.decision.OwnProposal when the caller asked
     * @throws io.hansa.club.decision.ProposalDecided when it is decided
     * @throws MergeHindered, {@link NotMerged}
     */
    public MergeView approve(MergeNumber number) {
        return decide(number, Verdict.APPROVED, "");
    }

    /** @param words why, 1 to 200 characters */
    public MergeView refuse(MergeNumber number, String words) {
        return decide(number, Verdict.REFUSED, words.strip());
    }

    /** Who asked takes it back. */
    public MergeView withdraw(MergeNumber number) {
        return decide(number, Verdict.WITHDRAWN, "");
    }

    private MergeView decide(MergeNumber number, Verdict verdict, String words) {
        Actor caller = Caller.of(context);
        MergeRequest request = rows.lock(number).orElseThrow(() -> new MergeNotFound(number));
        var decision = new Decision(verdict, caller, programme.now(), words);
        if (!decision.isMade("merge:" + number, request.askedBy(), request.decision())) {
            if (decision.isApproval()) {
                carryOut(request, caller);
            }
            request.decide(decision);
            record(verdict.name().toLowerCase(Locale.ROOT), request);
        }
        return view(request);
    }

    private void carryOut(MergeRequest request, Actor caller) {
        if (request.kind() == MergeKind.MERGE) {
            joining.merge(request, caller);
        } else {
            joining.unmerge(find(request.original().orElseThrow()), request, caller);
        }
    }

    /** @throws MergeNotFound when there is none */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MergeView view(MergeNumber number) {
        return view(find(number));
    }

    /** Newest first. @param waiting only those that nobody has decided yet */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<MergeView> list(boolean waiting, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(
                        limit,
                        most -> rows.list(waiting, before, most),
                        request -> request.number().toString())
                .map(request -> request.view(List.of()));
    }

    /** What there was about a member, as loser or survivor, newest first, at most fifty. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MergeView> of(MemberNumber member) {
        return rows.of(member, MOST_OF_MEMBER).stream()
                .map(request -> request.view(List.of()))
                .toList();
    }

    private MergeView view(MergeRequest request) {
        return request.view(
                request.kind() == MergeKind.MERGE
                        ? rows.moves(request.number()).stream().map(Move::part).toList()
                        : rows.backs(request.number()).stream()
                                .map(MoveBack::part)
                                .toList());
    }

    private MergeRequest find(MergeNumber number) {
        return rows.find(number).orElseThrow(() -> new MergeNotFound(number));
    }

    private void requireMembers(MemberNumber... members) {
        for (MemberNumber member : members) {
            if (!names.exists(member)) {
                throw new MemberNotFound(member);
            }
        }
    }

    private void record(String what, MergeRequest request) {
        audit.record(
                "merge." + what,
                "member:" + request.loser(),
                Map.of(
                        "request", request.number().toString(),
                        "kind", request.kind().name(),
                        "survivor", request.survivor().value()));
    }
}
