package io.hansa.ledger.allowance;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills and reads what prepaid partners may still give out. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Allowances {

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    /**
     * Gives a partner more to give out, in equal parts to all shares.
     *
     * @param amount in points of the unit, positive
     * @param legs what is paid for it; balanced among themselves
     */
    public Outcome.Receipt fill(Header header, String partner, Unit unit, long amount, List<Leg> legs) {
        return fill(header, partner, unit, amount, reserve(partner, unit), legs);
    }

    /**
     * Gives a partner more, and lets so much of all that it has stay untouched. What that takes more than is given stays to be
     * set aside the next time; what it takes less is given out too.
     *
     * @param reserve how much shall stay untouched
     */
    public Outcome.Receipt fill(Header header, String partner, Unit unit, long amount, long reserve, List<Leg> legs) {
        List<AccountId> shares = open(partner, unit);
        AccountId issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, unit));
        long kept = Math.min(amount, Math.subtractExact(reserve, reserve(partner, unit)));
        long given = Math.subtractExact(amount, kept);
        List<Leg> all = new ArrayList<>(legs);
        all.add(new Leg(issuance, unit, -amount));
        if (kept != 0) {
            all.add(new Leg(accounts.open(AccountKey.reserve(partner, unit)), unit, kept));
        }
        for (int i = 0; i < shares.size(); i++) {
            long part = part(given, i, shares.size());
            if (part > 0) {
                all.add(new Leg(shares.get(i), unit, part));
            }
        }
        return ledger.post(new Command.Balanced(header, all));
    }

    /** What of a partner's points stays untouched. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long reserve(String partner, Unit unit) {
        AccountKey key = AccountKey.reserve(partner, unit);
        return accounts.find(List.of(key)).values().stream()
                .mapToLong(statements::balance)
                .sum();
    }

    /**
     * The share that an accrual takes from first.
     *
     * @param member spreads the callers over the shares, e.g. the wallet's number
     * @return empty when the partner has no allowance
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AccountId> share(String partner, Unit unit, long member) {
        List<AccountId> shares = find(partner, unit);
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(shares.get((int) Math.floorMod(member, (long) shares.size())));
    }

    /** All shares, one of which an accrual takes from first; empty when the partner has no allowance. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AccountId> shares(String partner, Unit unit) {
        return find(partner, unit);
    }

    /** What a partner may still give out; zero when it has no allowance. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long left(String partner, Unit unit) {
        return statements.balances(find(partner, unit)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long part(long amount, int place, int of) {
        return amount / of + (place < amount % of ? 1 : 0);
    }

    private List<AccountId> open(String partner, Unit unit) {
        return accounts.open(AccountKey.allowance(partner, unit)).values().stream()
                .sorted()
                .toList();
    }

    private List<AccountId> find(String partner, Unit unit) {
        return accounts.find(AccountKey.allowance(partner, unit)).values().stream()
                .sorted()
                .toList();
    }
}
