package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;

/** Takes the seals in their order, with what they cover. */
final class SealPass implements Pass {

    /** Each covers up to 65,536 entries. */
    private static final int ROWS = 8;

    private final TrustedKeys trusted;

    SealPass(TrustedKeys trusted) {
        this.trusted = trusted;
    }

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public String key() {
        return "ledger_seal.number";
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        new SealCheck(connection, findings, trusted).run(range);
        return Looked.AT_STATE;
    }
}
