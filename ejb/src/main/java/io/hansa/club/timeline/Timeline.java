package io.hansa.club.timeline;

import io.hansa.club.member.MemberGone;
import io.hansa.club.member.MemberLife;
import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStates;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened with a member, and what staff noted. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
public class Timeline {

    private static final int LONGEST_NOTE = 2_000;

    @Resource
    SessionContext context;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Tiers tiers;

    @Inject
    Notes notes;

    @Inject
    MemberStates states;

    @Inject
    MemberNames members;

    @Inject
    MemberLife life;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Newest first; the first slice is audited as a look at the member.
     *
     * @throws MemberNotFound when there is no such member
     */
    public Slice<TimelineItem> of(MemberNumber member, Optional<String> cursor, int limit) {
        var wallet = accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow(() -> new MemberNotFound(member));
        if (cursor.isEmpty()) {
            audit.record("member.timeline-viewed", "member:" + member, Map.of());
        }
        int rows = Slice.limit(limit);
        var positions = Weave.positions(cursor, 4);
        return new Weave(List.of(
                        new Strand(
                                (from, size) ->
                                        statements.lines(wallet, from, size).map(TimelineItem.Posted::new),
                                rows,
                                positions.get(0)),
                        new Strand(
                                (from, size) ->
                                        tiers.history(member, from, size).map(TimelineItem.TierChanged::new),
                                rows,
                                positions.get(1)),
                        new Strand((from, size) -> notes.of(member, from, size), rows, positions.get(2)),
                        new Strand(
                                (from, size) -> life.steps(member, from, size).map(TimelineItem.Stepped::new),
                                rows,
                                positions.get(3))))
                .slice(rows);
    }

    /**
     * @throws InvalidNote when the text is empty or longer than 2,000 characters
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public void note(MemberNumber member, String text) {
        if (text.isBlank() || text.length() > LONGEST_NOTE) {
            throw new InvalidNote();
        }
        if (!members.exists(member)) {
            throw new MemberNotFound(member);
        }
        if (states.lock(member) == MemberState.ERASED) {
            throw new MemberGone(member);
        }
        notes.add(new Note(member, Caller.of(context), clock.instant(), text.strip()));
        audit.record("member.noted", "member:" + member, Map.of());
    }
}
