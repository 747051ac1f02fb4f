package io.hansa.ledger.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rebuilds the state of any database that holds a ledger, without a server; others may go on posting to it. */
public final class WholeRebuild {

    /** Of a deadlock, of a lock that was waited for too long, of a row that has changed meanwhile. */
    private static final List<Integer> CONFLICTS = List.of(1213, 1205, 1020);

    private static final int TRIES = 5;
    private static final int KEPT = 1_000;

    private final Connection connection;
    private final boolean dry;

    /** @param connection in no transaction */
    public WholeRebuild(Connection connection, boolean dry) {
        this.connection = connection;
        this.dry = dry;
    }

    /** @param progress is told in words how far it is */
    public RebuildReport run(Consumer<String> progress) throws SQLException {
        List<AccountRange> parts = AccountRange.all(connection);
        List<Difference> differences = new ArrayList<>();
        long rows = 0;
        long different = 0;
        for (int i = 0; i < parts.size(); i++) {
            progress.accept(i + "/" + parts.size());
            RebuildReport part = dry ? Rebuilding.preview(connection, parts.get(i)) : rebuild(parts.get(i));
            rows += part.rows();
            different += part.different();
            part.differences().stream().limit(KEPT - (long) differences.size()).forEach(differences::add);
        }
        return new RebuildReport(rows, different, differences);
    }

    private RebuildReport rebuild(AccountRange part) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        for (int tries = 1; ; tries++) {
            try {
                RebuildReport report = Rebuilding.rebuild(connection, part);
                connection.commit();
                connection.setAutoCommit(true);
                return report;
            } catch (SQLException e) {
                connection.rollback();
                if (tries == TRIES || !CONFLICTS.contains(e.getErrorCode())) {
                    throw e;
                }
            }
        }
    }
}
