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
        AccountId pool = postings.pool(household.number());
        for (Departure departure : rows.lockDepartures(household, strangers(household, pool))) {
            postings.giveBack(household.number(), departure, actor);
            if (left(pool).containsKey(departure.member())) {
                departure.reopen();
            } else {
                departure.close();
            }
        }
    }

    /** Who has something in the pool and is not in the household any more. */
    private Set<MemberNumber> strangers(Household household, AccountId pool) {
        Set<MemberNumber> strangers = new HashSet<>(left(pool).keySet());
        households.belongings(household).stream().map(Belonging::member).forEach(strangers::remove);
        return strangers;
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
