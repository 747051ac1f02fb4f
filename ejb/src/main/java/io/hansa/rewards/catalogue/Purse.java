package io.hansa.rewards.catalogue;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a member has to offer: its tier and its available points. */
@ApplicationScoped
class Purse {

    @Inject
    Tiers tiers;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    int tierRank(MemberNumber member) {
        return tiers.of(member).rank();
    }

    Points available(MemberNumber member) {
        return accounts.find(AccountKey.wallet(member, Unit.PTS))
                .map(wallet -> Points.of(statements.balances(List.of(wallet)).getOrDefault(wallet, 0L)))
                .orElse(Points.ZERO);
    }
}
