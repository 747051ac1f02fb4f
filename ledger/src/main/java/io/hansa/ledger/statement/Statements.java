package io.hansa.ledger.statement;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads accounts and entries. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Statements {

    /** A wallet's available and held points and what expires next. */
    public WalletView wallet(AccountId wallet) {
        throw new UnsupportedOperationException("being written");
    }

    /** The balance of any account; of one without a balance row, the sum of its postings. */
    public long balance(AccountId account) {
        throw new UnsupportedOperationException("being written");
    }

    /** The balances of accounts with a balance row, in one statement. */
    public Map<AccountId, Long> balances(Collection<AccountId> accounts) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Lines of an account, newest first.
     *
     * @param cursor of the slice before, empty for the first
     * @param limit 1 to {@link Slice#MAX_LIMIT}
     */
    public Slice<StatementLine> lines(AccountId account, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Lines of an account with business dates in a period, oldest first; optionally of one entry code. */
    public Slice<StatementLine> lines(
            AccountId account, Period period, Optional<String> code, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Sums an account's postings with business dates in a period by entry code, recorded before {@code cutOff}. */
    public List<CodeSum> sums(AccountId account, Period period, java.time.Instant cutOff) {
        throw new UnsupportedOperationException("being written");
    }

    /** An entry whole, or empty when there is none. */
    public Optional<EntryView> entry(EntryNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** Wallets and pools that have lots expired on {@code asOf} with something left, by ascending account. */
    public List<AccountId> walletsWithExpiredLots(java.time.LocalDate asOf, AccountId after, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Open holds whose deadline has passed, by ascending entry number. */
    public List<EntryNumber> lapsedHolds(java.time.Instant asOf, EntryNumber after, int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
