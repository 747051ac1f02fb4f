package io.hansa.ledger.statement;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads accounts and entries. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Statements {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /** Reads with a connection of the caller's transaction, or with one of its own. */
    @FunctionalInterface
    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * What a wallet's holder has today, and what expires next.
     *
     * @throws io.hansa.ledger.account.UnknownAccount when no account has this number
     */
    public WalletView wallet(AccountId wallet) {
        AccountView account = accounts.view(wallet);
        Optional<AccountId> pending = accounts.find(account.key().of(AccountKind.PENDING));
        return read(connection -> new Wallets(connection, programme.today()).wallet(account, pending));
    }

    /** What can be used of wallets today, in a few statements. */
    public Map<AccountId, Long> available(Collection<AccountId> wallets) {
        return read(connection -> new Wallets(connection, programme.today()).available(wallets));
    }

    /** The balance of any account; of one without a balance row, its last checkpoint and the postings since. */
    public long balance(AccountId account) {
        AccountView view = accounts.view(account);
        return read(connection -> new Balances(connection).of(view));
    }

    /** The balance of any account with all that was recorded before an instant. */
    public long balanceAsOf(AccountId account, Instant before) {
        AccountView view = accounts.view(account);
        return read(connection -> new Past(connection).balanceAsOf(view, before));
    }

    /** The balance of any account with all that counts on a business date or an earlier one, whenever it was recorded. */
    public long balanceOn(AccountId account, LocalDate date) {
        AccountView view = accounts.view(account);
        return read(connection -> new Past(connection).balanceOn(view, date));
    }

    /** The balances of accounts with a balance row, in a few statements; others are left out. */
    public Map<AccountId, Long> balances(Collection<AccountId> asked) {
        return read(connection -> new Balances(connection).rows(asked));
    }

    /** What the postings of accounts come to within periods of business dates; without a posting it is left out. */
    public Map<Window, Long> sums(Collection<Window> windows) {
        return read(connection -> new Windows(connection).sums(windows));
    }

    /** The first business date on or after another one on which any of these accounts has a posting. */
    public Optional<LocalDate> firstDate(Collection<AccountId> asked, LocalDate since) {
        return read(connection -> new Windows(connection).firstDate(asked, since));
    }

    /** The latest business date on which the owners of these accounts did something, in a few statements; who never did is left out. */
    public Map<AccountId, LocalDate> activity(Collection<AccountId> asked) {
        return read(connection -> new Balances(connection).activity(asked, false));
    }

    /**
     * As {@link #activity}, and it stays so until the transaction ends: whoever is posting to one of them now is waited for, whoever
     * wants to waits.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Map<AccountId, LocalDate> activityLocked(Collection<AccountId> asked) {
        return read(connection -> new Balances(connection).activity(asked, true));
    }

    /**
     * Lines of an account, newest first.
     *
     * @param cursor of the slice before, empty for the first
     * @param limit 1 to {@link Slice#MAX_LIMIT}
     */
    public Slice<StatementLine> lines(AccountId account, Optional<String> cursor, int limit) {
        return read(connection -> new Lines(connection).newestFirst(account, cursor, Slice.limit(limit)));
    }

    /** Lines of an account that were recorded before an instant, newest first. */
    public Slice<StatementLine> linesAsOf(AccountId account, Instant before, Optional<String> cursor, int limit) {
        AccountView view = accounts.view(account);
        return read(connection -> new Lines(connection)
                .asOf(account, before, new Past(connection).top(view, before), cursor, Slice.limit(limit)));
    }

    /** Lines of an account with a business date or an earlier one, latest date first. */
    public Slice<StatementLine> linesOn(AccountId account, LocalDate date, Optional<String> cursor, int limit) {
        return read(connection -> new Lines(connection).upTo(account, date, cursor, Slice.limit(limit)));
    }

    /**
     * Sums an account's postings with business dates in a period by entry code; what undoes an entry of an earlier month apart, by
     * that month.
     */
    public List<CodeSum> sums(AccountId account, Period period) {
        return sums(List.of(account), period).getOrDefault(account, List.of());
    }

    /** The same of several accounts, in a few statements; those without postings in the period are left out. */
    public Map<AccountId, List<CodeSum>> sums(Collection<AccountId> asked, Period period) {
        return read(connection -> new Lines(connection).sums(asked, period));
    }

    /** The lines behind one of {@link #sums}, oldest first. */
    public Slice<StatementLine> lines(
            AccountId account,
            Period period,
            String code,
            Optional<YearMonth> origin,
            Optional<String> cursor,
            int limit) {
        return read(connection ->
                new Lines(connection).ofPeriod(account, period, code, origin, cursor, Slice.limit(limit)));
    }

    /** An entry whole, or empty when there is none. */
    public Optional<EntryView> entry(EntryNumber number) {
        return read(connection -> new EntryReading(connection, accounts).entry(number));
    }

    /** Why entries are as they are, in a few statements; numbers without an entry are left out. */
    public Map<EntryNumber, Why> whys(Collection<EntryNumber> entries) {
        return read(connection -> EntryReading.whys(connection, entries));
    }

    /**
     * Accounts of which something is due on {@code asOf}, in the order of {@link Due}.
     *
     * @param after the last of the list before; {@link Due#FIRST} for the first
     * @param limit at most {@link DueRows#MOST} lots are looked at; an empty list is the end
     */
    public List<Due> due(DueKind kind, LocalDate asOf, Due after, int limit) {
        return read(connection -> new DueRows(connection).due(kind, asOf, after, limit));
    }

    /** How many points of an entry are undone so far. */
    public long undone(EntryNumber entry) {
        return read(connection -> new DueRows(connection).undone(entry));
    }

    /**
     * Lots of a unit that end within a period, as things stand: how many and what is left of them.
     *
     * @param most how many lots of whatever unit are looked at
     */
    public LotsEnding ending(Unit unit, Period period, int most) {
        return read(connection -> new DueRows(connection).ending(unit, period, Math.min(most, DueRows.MOST_ENDING)));
    }

    /** Open holds of these wallets that do not shield, each with its wallet, by wallet. */
    public Map<EntryNumber, AccountId> unshieldedHolds(Collection<AccountId> wallets) {
        return read(connection -> new DueRows(connection).unshieldedHolds(wallets));
    }

    /** What waits in these pending accounts, oldest first in each. */
    public List<PendingAccrual> pending(Collection<AccountId> accounts) {
        return read(connection -> new DueRows(connection).pending(accounts));
    }

    /**
     * Open holds whose deadline has passed, by ascending entry number.
     *
     * @param after the last hold of the list before; null for the first
     * @param limit at most {@link DueRows#MOST}
     */
    public List<EntryNumber> lapsedHolds(Instant asOf, EntryNumber after, int limit) {
        return read(connection -> new DueRows(connection).lapsedHolds(asOf, after, limit));
    }

    /** What became of holds, in a few statements; numbers that hold nothing and never did are left out. */
    public Map<EntryNumber, HoldView> holds(Collection<EntryNumber> holds) {
        return read(connection -> new HoldReading(connection).holds(holds));
    }

    /** What is left in a pool of each contribution. */
    public List<Contribution> contributions(AccountId pool) {
        return read(connection -> new PoolReading(connection).contributions(pool));
    }

    /** What each person drew on a pool on this date and later, less what came back; who drew nothing is left out. */
    public Map<AccountId, Long> drawn(AccountId pool, LocalDate since) {
        return read(connection -> new PoolReading(connection).drawn(pool, since));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
