package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** What the last seal does not cover, and checkpoints without a seal. */
final class UnsealedPass implements Pass {

    private final Instant now;

    UnsealedPass(Instant now) {
        this.now = now;
    }

    @Override
    public String name() {
        return "unsealed";
    }

    @Override
    public String key() {
        return null;
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        SealRow last = SealRow.lastUpTo(connection, Long.MAX_VALUE);
        if (last != SealRow.NONE) {
            new SealedRows(connection, findings).checkRest(last, now);
        }
        new CheckpointCheck(connection, findings).checkOrphans();
        return Looked.AT_STATE;
    }
}
