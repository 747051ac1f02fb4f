package io.hansa.ledger.journal;

import io.hansa.kernel.InFlight;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.ledger.sql.WriteDeadline;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Decides a batch in memory and writes it in a few statements, on the connection of the caller's transaction. */
@ApplicationScoped
class Poster {

    static final int LONGEST_BATCH = 10_000;
    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int TRIES = 3;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Accounts accounts;

    @Inject
    EntryNumbers numbers;

    @Inject
    ShortShares known;

    @Inject
    WriteDeadline deadline;

    @Inject
    Clock clock;

    List<Outcome> post(List<? extends Command> commands) {
        if (commands.isEmpty() || commands.size() > LONGEST_BATCH) {
            throw new IllegalArgumentException("a batch has 1 to " + LONGEST_BATCH + " commands: " + commands.size());
        }
        List<Request> requests = commands.stream().map(Request::of).toList();
        try (Connection connection = dataSource.getConnection()) {
            return post(connection, requests);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Decides as {@link #post} does, and leaves it at that. */
    Outcome preview(Command command) {
        List<Request> requests = List.of(Request.of(command));
        try (Connection connection = dataSource.getConnection()) {
            return decide(connection, requests, known.among(requests, clock.instant()))
                    .outcomes()
                    .get(0);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /**
     * A key that another transaction is using makes the claim wait for it; if that one commits, the claim fails, nothing of it
     * stays, and the batch is decided again: now the key is known. If that one takes too long, the request is in flight.
     */
    private List<Outcome> post(Connection connection, List<Request> requests) throws SQLException {
        Set<AccountId> shortShares = known.among(requests, clock.instant());
        for (int attempt = 1; ; attempt++) {
            Decision decision = decide(connection, requests, shortShares);
            if (decision.writesNothing()) {
                return decision.outcomes();
            }
            BookWriter writer = new BookWriter(connection);
            if (claimed(connection, writer, decision, requests, attempt)) {
                writer.write(decision);
                deadline.recordedAt(decision.recordedAt());
                return decision.outcomes();
            }
        }
    }

    private Decision decide(Connection connection, List<Request> requests, Set<AccountId> shortShares)
            throws SQLException {
        try {
            Book book = new BookReader(connection, accounts).read(requests, shortShares);
            return new Deciding(book, numbers.on(connection), clock.instant()).decide(requests);
        } catch (ShareShort e) {
            known.add(accounts.find(accounts.view(e.share()).key().stripes()).values(), clock.instant());
            throw e;
        }
    }

    private boolean claimed(
            Connection connection, BookWriter writer, Decision decision, List<Request> requests, int attempt)
            throws SQLException {
        // a claim of one row is one statement, which leaves nothing behind when it fails
        boolean several = decision.claims() > 1;
        if (several) {
            Sql.execute(connection, "SAVEPOINT ledger_claim");
        }
        try {
            writer.claim(decision);
            return true;
        } catch (SQLException e) {
            if (has(e, LOCK_WAIT_TIMEOUT)) {
                throw new InFlight(requests.get(0).key().key());
            }
            if (attempt == TRIES || !has(e, DUPLICATE_KEY)) {
                throw e;
            }
            if (several) {
                Sql.execute(connection, "ROLLBACK TO SAVEPOINT ledger_claim");
            }
            return false;
        }
    }

    private static boolean has(Throwable problem, int errorCode) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == errorCode) {
                return true;
            }
        }
        return false;
    }
}
