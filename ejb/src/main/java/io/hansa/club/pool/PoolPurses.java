package io.hansa.club.pool;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Draw;
import io.hansa.ledger.statement.Statements;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    PoolKeepers keepers;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /**
     * @param ref which pool, for who belongs to several of the kind; empty: the only one
     * @throws io.hansa.kernel.DomainException when the member belongs to none, or not to that one
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PoolPurse of(MemberNumber member, PoolKind kind, Optional<String> ref) {
        return purse(member, keepers.of(kind).terms(member, ref));
    }

    /**
     * The member belongs to it until the caller's transaction has ended: what it draws is drawn by one of them.
     *
     * @throws io.hansa.kernel.DomainException when the member does not belong to it
     */
    public PoolPurse keep(MemberNumber member, PoolHolder holder) {
        return purse(member, keepers.of(holder).keep(member, holder.ref()));
    }

    /** Points came back into a pool in this transaction: those of members who have left go on to them. */
    public void cameBack(PoolHolder holder, Actor actor) {
        keepers.of(holder).cameBack(holder.ref(), actor);
    }

    private PoolPurse purse(MemberNumber member, DrawTerms terms) {
        AccountId pool = accounts.open(terms.holder().account());
        AccountId person = accounts.open(AccountKey.wallet(member, Unit.PTS));
        Draw draw = draw(terms, person, programme.today());
        long drawn = statements.drawn(pool, draw.since()).getOrDefault(person, 0L);
        long available = statements.wallet(pool).available().amount();
        long left = Math.max(0, draw.most() - drawn);
        return new PoolPurse(terms, pool, Points.of(available), Points.of(Math.min(left, available)), draw);
    }

    static Draw draw(DrawTerms terms, AccountId person, LocalDate today) {
        long most = terms.cap().map(Points::amount).orElse(UNCAPPED);
        return new Draw(person, most, terms.period().start(today));
    }
}
