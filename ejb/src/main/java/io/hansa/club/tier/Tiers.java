package io.hansa.club.tier;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ladders and who stands where; where none is named, the main one. Whether the caller may see the member is decided where the
 * member was looked up.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tiers {

    @Inject
    LaddersInForce ladders;

    @Inject
    Standings standings;

    @Inject
    TierChanges changes;

    @Inject
    Joining joining;

    @Inject
    MemberFacts facts;

    @Inject
    Merging merging;

    @Inject
    Programme programme;

    /** The main ladder, lowest first. */
    public List<TierView> ladder() {
        return ladder(LaddersInForce.MAIN);
    }

    /**
     * Another ladder, lowest first.
     *
     * @throws io.hansa.club.ladder.LadderNotFound when there is none
     */
    public List<TierView> ladder(String code) {
        LadderTerms terms = ladders.book(code).on(programme.today()).terms();
        return terms.steps().stream().map(step -> TierView.of(terms, step)).toList();
    }

    /** @throws IllegalArgumentException when the main ladder has no such code */
    public TierView tier(String code) {
        return TierView.of(terms(), code);
    }

    /**
     * Puts new members on the lowest step of every ladder, in the transaction that enrols them; by number, with their status
     * accounts.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin(Map<MemberNumber, AccountId> statusAccounts, Actor actor) {
        LocalDate today = programme.today();
        for (String ladder : ladders.codes(today)) {
            joining.begin(
                    statusAccounts.entrySet().stream()
                            .map(each -> new Joining.Comer(each.getKey(), ladder, each.getValue(), today))
                            .toList(),
                    actor);
        }
    }

    /**
     * Lets what a member earned count for another, in the transaction that merges them: it has no standing of its own any more.
     * The other rises at once where both together reach more.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void merge(MemberNumber member, MemberNumber into, Actor actor) {
        merging.merge(member, into, actor);
    }

    /** Lets a member stand for itself again, where it stood; whom it counted for keeps its tier until the next review. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void unmerge(MemberNumber member, Actor actor) {
        merging.unmerge(member, actor);
    }

    /** The present tiers of many, in one statement; numbers without a standing are left out. */
    public Map<MemberNumber, TierView> of(Collection<MemberNumber> members) {
        LadderTerms terms = terms();
        return standings.tiers(members, LaddersInForce.MAIN).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, tier -> TierView.of(terms, tier.getValue())));
    }

    /** The tiers that many had just before an instant, in one statement; who was not on the ladder by then is left out. */
    public Map<MemberNumber, TierView> before(Collection<MemberNumber> members, Instant instant) {
        LadderTerms terms = terms();
        return changes.before(members, LaddersInForce.MAIN, instant).stream()
                .collect(Collectors.toMap(
                        TierChange::member, change -> TierView.of(terms, change.toTier()), (earlier, later) -> later));
    }

    /** @throws NoStanding when the member was never on the ladder */
    public TierView of(MemberNumber member) {
        return TierView.of(terms(), standing(member).tier());
    }

    /** @throws NoStanding when the member was never on the ladder */
    public TierProgress progress(MemberNumber member) {
        return progress(standing(member));
    }

    /** On every ladder that is in force, the main one first. */
    public List<TierProgress> onLadders(MemberNumber member) {
        LocalDate today = programme.today();
        return standings.all(member).stream()
                .filter(standing -> ladders.isInForce(standing.ladder(), today))
                .sorted(Comparator.comparing(standing -> !standing.ladder().equals(LaddersInForce.MAIN)))
                .map(this::progress)
                .toList();
    }

    private TierProgress progress(Standing standing) {
        LocalDate today = programme.today();
        var book = ladders.book(standing.ladder());
        var known = facts.of(List.of(standing), one -> List.of(Progressing.running(one.held(), book, today)));
        return new Progressing(standing, known.get(standing), book, today).progress();
    }

    /** On all ladders, newest first. */
    public Slice<TierChangeRow> history(MemberNumber member, Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        LocalDate today = programme.today();
        var found = changes.of(member, before, rows + 1);
        return Slice.cut(found, rows, change -> Long.toString(change.id()))
                .map(change -> change.toRow(ladders.book(change.ladder()), today));
    }

    private LadderTerms terms() {
        return version().terms();
    }

    private LadderVersionView version() {
        return ladders.main(programme.today());
    }

    private Standing standing(MemberNumber member) {
        return standings.find(member, LaddersInForce.MAIN).orElseThrow(() -> new NoStanding(member));
    }
}
