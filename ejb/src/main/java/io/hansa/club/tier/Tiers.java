package io.hansa.club.tier;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Statements;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ladder and who stands where. Whether the caller may see the member is decided where the member was looked up. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tiers {

    @Inject
    Ladders ladders;

    @Inject
    Standings standings;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /** The ladder, lowest first. */
    public List<TierView> ladder() {
        return ladders.current().steps();
    }

    /** @throws IllegalArgumentException when the ladder has no such code */
    public TierView tier(String code) {
        return ladders.current().step(code);
    }

    /** Puts new members on the lowest step, in the transaction that enrols them; by number, with their status accounts. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin(Map<MemberNumber, AccountId> statusAccounts, Actor actor) {
        var lowest = ladders.current().lowest();
        var now = programme.now();
        statusAccounts.forEach((member, account) -> {
            standings.add(new Standing(member, account, lowest.code(), now));
            standings.add(TierChange.begun(member, lowest, actor, now));
        });
    }

    /** The present tiers of many, in one statement; numbers without a standing are left out. */
    public Map<MemberNumber, TierView> of(Collection<MemberNumber> members) {
        var ladder = ladders.current();
        return standings.find(members).stream()
                .collect(Collectors.toMap(Standing::member, standing -> ladder.step(standing.tier())));
    }

    /** The tiers that many had just before an instant, in one statement; who was not on the ladder by then is left out. */
    public Map<MemberNumber, TierView> before(Collection<MemberNumber> members, Instant instant) {
        var ladder = ladders.current();
        return standings.changesBefore(members, instant).stream()
                .collect(Collectors.toMap(
                        TierChange::member, change -> ladder.step(change.toTier()), (earlier, later) -> later));
    }

    /** @throws NoStanding when the member was never on the ladder */
    public TierView of(MemberNumber member) {
        return ladders.current().step(standing(member).tier());
    }

    /** @throws NoStanding when the member was never on the ladder */
    public TierProgress progress(MemberNumber member) {
        var standing = standing(member);
        var ladder = ladders.current();
        var present = ladder.step(standing.tier());
        long points = statements.balance(standing.statusAccount());
        return new TierProgress(present, standing.since(), points, ladder.next(present, points));
    }

    /** Newest first. */
    public Slice<TierChangeRow> history(MemberNumber member, Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var ladder = ladders.current();
        var found = standings.changes(member, before, rows + 1);
        return Slice.cut(found, rows, change -> Long.toString(change.id())).map(change -> change.toRow(ladder));
    }

    private Standing standing(MemberNumber member) {
        return standings.find(member).orElseThrow(() -> new NoStanding(member));
    }
}
