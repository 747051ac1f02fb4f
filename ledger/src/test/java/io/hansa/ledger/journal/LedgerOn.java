package io.hansa.ledger.journal;

import io.hansa.ledger.account.Accounts;
import java.time.Clock;
import javax.sql.DataSource;

/** The write door on a plain data source, without a container. */
public final class LedgerOn {

    private LedgerOn() {}

    public static Ledger dataSource(DataSource dataSource, Accounts accounts, Clock clock) {
        Poster poster = new Poster();
        poster.dataSource = dataSource;
        poster.accounts = accounts;
        poster.numbers = new EntryNumbers();
        poster.clock = clock;
        Ledger ledger = new Ledger();
        ledger.poster = poster;
        return ledger;
    }
}
