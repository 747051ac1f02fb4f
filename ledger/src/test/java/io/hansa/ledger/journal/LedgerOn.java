package io.hansa.ledger.journal;

import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.sql.NoDeadline;
import java.time.Clock;
import javax.sql.DataSource;

/** The write door on a plain data source, without a container. */
public final class LedgerOn {

    private LedgerOn() {}

    public static Ledger dataSource(DataSource dataSource, Accounts accounts, Clock clock) {
        return dataSource(dataSource, accounts, clock, new EntryNumbers());
    }

    /** Whose blocks of numbers grow old by the clock, as time passes on it. */
    public static Ledger inTimeOf(DataSource dataSource, Accounts accounts, Clock clock) {
        return dataSource(
                dataSource,
                accounts,
                clock,
                new EntryNumbers(() -> clock.instant().toEpochMilli() * 1_000_000));
    }

    private static Ledger dataSource(DataSource dataSource, Accounts accounts, Clock clock, EntryNumbers numbers) {
        Poster poster = new Poster();
        poster.dataSource = dataSource;
        poster.accounts = accounts;
        poster.numbers = numbers;
        poster.deadline = new NoDeadline();
        poster.clock = clock;
        poster.known = new ShortShares();
        Ledger ledger = new Ledger();
        ledger.poster = poster;
        return ledger;
    }
}
