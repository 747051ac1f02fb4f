package io.hansa.club.household;

import io.hansa.club.member.MemberNames;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Contribution;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody's part of a pool. */
@ApplicationScoped
class PoolPersons {

    @Inject
    PoolRows rows;

    @Inject
    PoolPostings postings;

    @Inject
    Departures departures;

    @Inject
    Minors minors;

    @Inject
    MemberNames names;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /** The head first, then as they joined; who has left and waits for what is held, last. */
    List<PoolView.Person> of(Household household, HouseholdView seen, PoolTerms terms, AccountId pool) {
        Map<MemberNumber, Contribution> contributed = departures.left(pool);
        Set<MemberNumber> members = new LinkedHashSet<>();
        members.add(household.head());
        seen.members().forEach(person -> members.add(person.number()));
        members.retainAll(
                seen.members().stream().map(HouseholdView.Person::number).toList());
        Set<MemberNumber> all = new LinkedHashSet<>(members);
        all.addAll(contributed.keySet());
        var displayed = names.of(all);
        var own = rows.personTerms(household, all);
        var notOfAge = minors.of(all);
        Map<CapPeriod, Map<AccountId, Long>> drawn = new EnumMap<>(CapPeriod.class);
        return all.stream()
                .map(number -> {
                    var person = new DrawRules.Case(
                            terms,
                            own.get(number).own(),
                            household.isHead(number),
                            notOfAge.contains(number),
                            minors.draw());
                    var inForce = person.inForce();
                    long taken = drawn.computeIfAbsent(
                                    inForce.period(), period -> statements.drawn(pool, period.start(programme.today())))
                            .getOrDefault(postings.wallet(number), 0L);
                    return new PoolView.Person(
                            number,
                            displayed.getOrDefault(number, ""),
                            Points.of(Optional.ofNullable(contributed.get(number))
                                    .map(Contribution::left)
                                    .orElse(0L)),
                            Points.of(taken),
                            DrawRules.cap(person).map(cap -> Points.of(Math.max(0, cap - taken))),
                            members.contains(number),
                            new PoolTerms(
                                    own.get(number).version(),
                                    inForce.sharePercent(),
                                    inForce.cap(),
                                    inForce.period(),
                                    DrawRules.approvalAbove(person)),
                            own.get(number).own().isPresent(),
                            notOfAge.contains(number));
                })
                .toList();
    }
}
