package io.hansa.club.household;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Draw;
import io.hansa.ledger.statement.Statements;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What members may pay with out of pools, for contexts above the club that let them redeem and book. Whether the caller may ask
 * for the member is decided there.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PoolPurses {

    /** No pool has more. */
    static final long UNCAPPED = 1_000_000_000_000L;

    @Inject
    HouseholdRows households;

    @Inject
    PoolRows rows;

    @Inject
    PoolPostings postings;

    @Inject
    Departures departures;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /** Empty when the member is in no household. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PoolPurse> of(MemberNumber member) {
        return households.belonging(member).map(belonging -> purse(member, belonging));
    }

    /**
     * The member stays in its household until the caller's transaction has ended: what it draws is a member's.
     *
     * @throws NotInHousehold when it is in none
     */
    public PoolPurse keep(MemberNumber member) {
        return households
                .keepBelonging(member)
                .map(belonging -> purse(member, belonging))
                .orElseThrow(() -> new NotInHousehold(member));
    }

    /** Points came back into a pool in this transaction: those of members who have left go on to them. */
    public void cameBack(String household, Actor actor) {
        departures.settle(households.find(household).orElseThrow(() -> new HouseholdNotFound(household)), actor);
    }

    private PoolPurse purse(MemberNumber member, Belonging belonging) {
        var household = households.find(belonging.household()).orElseThrow();
        AccountId pool = postings.pool(household.number());
        AccountId person = postings.wallet(member);
        Draw draw = draw(rows.terms(household), person, programme.today());
        Map<AccountId, Long> drawn = statements.drawn(pool, draw.since());
        long available = statements.wallet(pool).available().amount();
        long left = Math.max(0, draw.most() - drawn.getOrDefault(person, 0L));
        return new PoolPurse(
                household.number(), pool, Points.of(available), Points.of(Math.min(left, available)), draw);
    }

    /** A calendar month of the programme's zone. */
    static Draw draw(PoolTerms terms, AccountId person, LocalDate today) {
        return new Draw(person, terms.capPerMonth().orElse(UNCAPPED), today.withDayOfMonth(1));
    }
}
