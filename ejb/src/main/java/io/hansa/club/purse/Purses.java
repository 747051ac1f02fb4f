package io.hansa.club.purse;

import static java.util.stream.Collectors.toMap;

import io.hansa.club.member.MemberNotFound;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells what members can do and spend. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Purses {

    /** Member numbers belong to no partner. */
    private static final String NO_PARTNER = "-";

    @Inject
    MemberDirectory directory;

    @Inject
    Tiers tiers;

    @Inject
    Statements statements;

    /** Refuses {@link MemberNotFound}. */
    public Purse of(MemberNumber member) {
        Purse purse = of(List.of(member)).get(member);
        if (purse == null) {
            throw new MemberNotFound(member);
        }
        return purse;
    }

    /** Many in a few statements; numbers without a member are left out. */
    public Map<MemberNumber, Purse> of(Collection<MemberNumber> members) {
        var found = directory
                .resolve(NO_PARTNER, members.stream().map(MemberNumber::value).toList())
                .values();
        var available =
                statements.available(found.stream().map(MemberAccounts::wallet).toList());
        var ranks = tiers.ladder().stream().collect(toMap(TierView::code, TierView::rank));
        return found.stream()
                .collect(toMap(
                        MemberAccounts::number,
                        accounts -> new Purse(
                                accounts.number(),
                                accounts.active(),
                                ranks.getOrDefault(accounts.tier(), 0),
                                accounts.wallet(),
                                Points.of(available.getOrDefault(accounts.wallet(), 0L)))));
    }
}
