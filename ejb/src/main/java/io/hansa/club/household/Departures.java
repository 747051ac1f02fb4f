package io.hansa.club.household;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Contribution;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives what is left of the contributions of those who have left back to them, as far as it is not held. */
@ApplicationScoped
class Departures {

    @Inject
    PoolRows rows;

    @Inject
    HouseholdRows households;

    @Inject
    PoolPostings postings;

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    /** Of a household, in the running transaction; asked again, nothing happens. */
    void settle(Household household, Actor actor) {
        settle(household, List.of(), actor);
    }

    /**
     * The same, and looks at some departures of the household whatever is seen of theirs in the pool: what is put in at this moment
     * is seen under the pool's lock only. Those with nothing left are closed, and so are those of who is back, or has left again.
     */
    void settle(Household household, List<Departure> open, Actor actor) {
        AccountId pool = postings.pool(household.number());
        List<Departure> gone = rows.lockDepartures(household, strangers(household, pool, open));
        gone.forEach(departure -> postings.giveBack(household.number(), departure, actor));
        Set<Departure> waiting = waiting(gone, pool);
        Stream.concat(gone.stream(), open.stream()).forEach(departure -> departure.waits(waiting.contains(departure)));
    }

    /** Who has something in the pool, or left by one of these, and is not in the household any more. */
    private Set<MemberNumber> strangers(Household household, AccountId pool, List<Departure> open) {
        Set<MemberNumber> strangers = new HashSet<>(left(pool).keySet());
        open.forEach(departure -> strangers.add(departure.member()));
        households.belongings(household).stream().map(Belonging::member).forEach(strangers::remove);
        return strangers;
    }

    private Set<Departure> waiting(List<Departure> gone, AccountId pool) {
        if (gone.isEmpty()) {
            return Set.of();
        }
        Set<MemberNumber> left = left(pool).keySet();
        return gone.stream()
                .filter(departure -> left.contains(departure.member()))
                .collect(Collectors.toSet());
    }

    /** What is left of each contribution. */
    Map<MemberNumber, Contribution> left(AccountId pool) {
        List<Contribution> left = statements.contributions(pool);
        var wallets = accounts.views(left.stream().map(Contribution::wallet).toList());
        return left.stream()
                .collect(Collectors.toMap(
                        one -> new MemberNumber(
                                wallets.get(one.wallet()).key().holder().ref()),
                        one -> one));
    }
}
